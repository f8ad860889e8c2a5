const issues = (n: number) => (n === 1 ? '1 issue' : `${n} issues`)
type Cut = { part: 'organizations' | 'themes'; drawn: number; all: number }
type Counted = { name: string; count: number }

/** What the figure of organizations and themes says. */
export const impactWords = {
  title: 'Where it would hit',
  sentence: (told: { rows: number; named: number; organization: Counted; theme: Counted }) =>
    `Of ${issues(told.rows)}, ${told.named} name an organization. ${told.organization.name} stands on most, ${told.organization.count}; the theme of most is ${told.theme.name}, ${told.theme.count}.`,
  reading:
    'Each square is what one organization (down) meets under one theme (across): the symbol is the highest level of concern before, the number how many issues. It leads to those issues.',
  scrolls: 'The drawing scrolls sideways.',
  /** "Drawn are 12 of 14 organizations, …": of `cut`, those parts of which not all are */
  cut: (cut: readonly Cut[]) =>
    `Drawn are ${cut.map(({ part, drawn, all }) => `${drawn} of ${all} ${part}`).join(' and ')}, those of the highest concern; the table has all.`,
  drawing: 'Organizations by theme, drawn; scrolls sideways',
  table: 'Where it would hit, as a table',
  tableRegion: 'Organizations by theme, as a table; scrolls sideways',
  caption: 'Number of issues at each level of concern, by organization (rows) and theme (columns)',
  organization: 'Organization',
  all: 'All its issues',
  isNew: 'new since the Issues Matrix',
  levelCount: (n: number, level: string) => `${n} ${level}`,
  cell: (organization: string, theme: string, counts: readonly string[]) =>
    `${organization}, ${theme}: ${counts.join(', ')}`,
} as const
