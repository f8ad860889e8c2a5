/** What the page of one issue says. */
export const issueWords = {
  ending: 'How it ended:',
  /** "Revised; Addressed." */
  ended: (parts: readonly string[]) => `How it ended: ${parts.join('; ')}.`,
  levels: 'Its level over all publications',
  publication: 'Publication',
  level: 'Level',
  from: (publication: string) => `from ${publication}`,
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Other issues of this matrix',
  proposals: 'Proposals',
  also: 'Also known as',
  lastTime: 'Last time',
  overTime: 'Over time',
  allOn: (reference: string) => `${reference} at every assembly`,
  inMatrix: 'See it in the matrix',
  inThatMatrix: (publication: string) => `See it in the ${publication}`,
  lacking: (publication: string) => `The ${publication}, does not hold this issue.`,
  lastHeld: (publication: string) => `What stands here is of the last that did: ${publication}.`,
  sections: { before: 'Before', after: 'After', about: 'About', sources: 'Sources' },
} as const
