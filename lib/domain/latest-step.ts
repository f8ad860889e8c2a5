import type { Step } from './records'

const time = ({ at }: Step) => Date.parse(at)

/**
 * The steps with the latest first, as whoever looks where a text stands reads them; of one minute,
 * the one that was added last.
 * @param steps in the order in which they were added
 */
export const latestFirst = (steps: readonly Step[]): Step[] =>
  steps.toReversed().sort((a, b) => time(b) - time(a))

/**
 * The latest of some steps, which is where a text stands.
 * @param steps in the order in which they were added
 * @returns undefined where there is none
 */
export const latestStep = (steps: readonly Step[]): Step | undefined => latestFirst(steps)[0]
