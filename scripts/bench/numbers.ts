/** The value that a part of the values lies below: 0.5 is the median, 0.95 the 95th percentile. */
export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** How long something takes, in milliseconds. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Does something so many times, one after another, and returns what each came to. */
export const repeat = async <T>(
  times: number,
  work: (round: number) => Promise<T>,
): Promise<T[]> => {
  const values: T[] = []
  for (let round = 0; round < times; round += 1) values.push(await work(round))
  return values
}

/** Two things in turns, so that what else the machine does meanwhile falls on both alike. */
export const inTurns = async (
  rounds: number,
  ours: (round: number) => Promise<number>,
  limit: (round: number) => Promise<number>,
): Promise<{ ours: number; limit: number }> => {
  const pairs = await repeat(rounds, async (round) => ({
    limit: await limit(round),
    ours: await ours(round),
  }))
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    limit: median(pairs.map((pair) => pair.limit)),
  }
}
