import { figureWords } from './public-figure'

/** What the page of before and after says. */
export const compareWords = {
  title: (code: string) => `${code} before and after`,
  before: 'Before',
  change: 'Change',
  after: 'After',
  caption: (heading: string) => `${heading}: before and after`,
  region: 'Before and after, row by row',
  more: 'Reasons and texts',
  moreNamed: (issue: string) => `Reasons and texts: ${issue}`,
  headers: {
    issue: 'Issue',
    before: 'Concern before',
    why: 'Why',
    proposed: 'What was proposed',
    asked: 'What we asked for',
    change: 'Change',
    decided: 'What was decided',
    became: 'What became of the concern',
    text: 'What the text says now',
    after: 'Concern after',
    remains: 'Why it remains',
    todo: 'Still to do',
    organizations: 'Organizations affected',
  },
  arrow: 'to',
  unrecorded: 'Not recorded',
  notThere: 'not in the Issues Matrix',
  notInOutcomes: 'not in the Outcomes Matrix',
  noBaseline:
    'No Issues Matrix was published before it, so there is nothing to compare with and every issue is new.',
  baselineRemoved: (what: string, at: string) =>
    `${what} was removed on ${at}. What stands before is what the Outcomes Matrix took from it when it was published; an issue that stood in it alone is no longer shown.`,
  baselineWithdrawn: (what: string, at: string) => `${what} was withdrawn on ${at}:`,
  notYet: (noun: string) =>
    `There is no Outcomes Matrix of this ${noun} yet, so nothing can be set beside the Issues Matrix. Until then, this is the Issues Matrix.`,
  gone: (state: 'withdrawn' | 'removed') =>
    `was ${state}, so nothing can be set beside the Issues Matrix. Until another is published, this is the Issues Matrix.`,
  changedOnly: 'Only rows with a change',
  allRows: 'All rows',
  figure: figureWords,
  rollUp: {
    title: 'What became of the concerns',
    of: (n: number, m: number, word: string) => `${n} of ${m} ${word}`,
    ofMany: (n: number, word: string) => `${n} ${word}`,
    none: 'none before the assembly',
    noneShown: 'none among the issues shown',
    welcomed: 'Welcomed texts',
    newConcerns: 'New concerns',
    highProposals: (level: string) => `Proposals rated ${level}`,
    followUps: 'Follow-ups',
    open: 'open',
    inProgress: 'in progress',
    noFate: 'fate not stated',
    noStatus: 'status not stated',
    unrecorded: 'not recorded',
    dropped: 'not in the Outcomes Matrix',
    filtered: (n: number, m: number) =>
      `Counted over the ${n} of ${m} issues that the filter leaves.`,
  },
} as const
