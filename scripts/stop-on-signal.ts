/** What to do at the end, said as soon as there is something to undo; the last said is done first. */
export type AtEnd = (step: () => Promise<void>) => void

/**
 * From now on Ctrl-C and SIGTERM undo what was done so far and end the process, also in the middle
 * of a start. A second signal ends it at once.
 */
export const stopOnSignal = (): AtEnd => {
  const steps: (() => Promise<void>)[] = []
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    process.stdout.write('Stopping\n')
    for (const step of steps) await step()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stop().catch(() => process.exit(1))
    })
  return (step) => {
    steps.unshift(step)
  }
}
