/** How much of everything the bench does. */
export type Sizes = {
  /** issues of the page, and of the matrices that are saved */
  page: number
  /** issues of the file */
  file: number
  /** how often that is downloaded while memory is looked at */
  downloads: number
  /** issues of the editors */
  editors: readonly number[]
  /** seconds of each load at the least */
  seconds: number
  /** answers after which the load of one server ends; otherwise after a second */
  answers?: number
  /** pages that Lighthouse looks at, each for a minute */
  judged: number
  rounds: number
  /** saves in a round */
  saves: number
  /** keys in a round */
  keys: number
  /** edits of one page whose memory is looked at */
  edits: number
  /** seconds that many editors work together */
  together: number
}

export const FULL: Sizes = {
  page: 200,
  file: 10_000,
  downloads: 10_000,
  editors: [300, 2000],
  seconds: 3,
  judged: 4,
  rounds: 3,
  saves: 200,
  keys: 30,
  edits: 1000,
  together: 60,
}

/** Enough to see that a part still runs; its numbers say nothing. */
export const TINY: Sizes = {
  page: 10,
  file: 30,
  downloads: 100,
  editors: [20, 40],
  seconds: 1,
  answers: 64,
  judged: 0,
  rounds: 1,
  saves: 5,
  keys: 5,
  edits: 10,
  together: 2,
}
