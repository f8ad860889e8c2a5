/** Runs a task in its turn. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>

/**
 * Lets so many tasks run at once; the others wait and begin in the order in which they came.
 * @param most how many run at once
 */
export function aFewAtOnce(most: number): InTurn {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
  return async (task) => {
    if (running < most) running += 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      leave()
    }
  }
}
