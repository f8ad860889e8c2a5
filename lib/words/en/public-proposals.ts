/** What the page of the proposals by regional group says. */
export const proposalsWords = {
  title: (code: string) => `${code} proposals by group`,
  description: (code: string, noun: string) =>
    `What each regional group, and states and others on their own, proposed to the ${noun} ${code} on each issue, with its level of concern, its fate, and who supports or opposes it.`,
  name: 'Proposals by group',
  about: 'issues down, regional groups across: who asked for what, and what became of it',
  caption: 'The proposals on each issue, by who made them',
  region: 'Proposals by group, which scrolls sideways',
  others: 'States and others, or origin not stated',
  concern: 'Concern',
  none: 'no proposal',
  bare: 'proposal, nothing more is known',
  unnamed: 'origin not stated',
  with: 'with',
  supports: 'Supports',
  opposes: 'Opposes',
  /** of a proposal that stands in another column */
  of: (tag: string, names: string) => `${tag} of ${names}`,
  proposal: 'proposal',
  left: (n: number) =>
    n === 1
      ? '1 issue has no proposal and is left out.'
      : `${n} issues have no proposal and are left out.`,
  empty: 'No issue of this matrix has a proposal.',
  file: 'The file of this page is proposals.csv: one line for each proposal and issue, with its key points.',
  from: 'Proposals as told by',
  noSuch: (asked: string) =>
    `There is no publication “${asked}” here; it is named as issues/1 or outcomes/1. This is the latest.`,
} as const
