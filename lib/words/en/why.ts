/** A level was changed, and nobody has written why. */
export const why = {
  ask: 'Why {level}?',
  still: 'Does the rationale still say why {level}?',
  say: 'Say why (W)',
  later: 'Later',
  named: '{act}: {column} of {issue}',
} as const
