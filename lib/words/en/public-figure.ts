type Change = 'lowered' | 'unchanged' | 'raised' | 'new' | 'dropped' | 'open' | ''
type FigurePart = Change | 'unrecorded'

const issues = (n: number) => (n === 1 ? '1 issue' : `${n} issues`)

const PARTS = [
  ['lowered', (n: number) => `${n} lowered`],
  ['unchanged', (n: number) => `${n} unchanged`],
  ['raised', (n: number) => `${n} raised`],
  ['new', (n: number) => `${n} new since the Issues Matrix`],
  ['dropped', (n: number) => `${n} in the Issues Matrix only`],
  ['open', (n: number) => `${n} not decided yet`],
  ['unrecorded', (n: number) => `${n} not recorded`],
  ['', (n: number) => `${n} not comparable (not assessed)`],
] as const satisfies readonly (readonly [FigurePart, (n: number) => string])[]

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** What the figure of levels before and after says. */
export const figureWords = {
  title: 'Levels before and after',
  /** "Of 22 issues, 9 lowered, 4 unchanged and 2 raised." */
  sentence: (count: (part: FigurePart) => number) => {
    const found = PARTS.map(([change, say]) => ({ n: count(change), say })).filter(({ n }) => n > 0)
    const total = found.reduce((sum, { n }) => sum + n, 0)
    return `Of ${issues(total)}: ${listed(found.map(({ n, say }) => say(n)))}.`
  },
  before: 'Before',
  after: 'After',
  otherwise: 'New or not comparable',
  places: { new: 'New', open: 'Not decided yet', unrecorded: 'Not recorded', dropped: 'Not in it' },
  table: 'Levels before and after, as a table',
  caption: 'Number of issues by concern before (rows) and after (columns)',
  total: 'All',
  part: (places: string, n: number) => `${places}, ${issues(n)}`,
} as const
