/** What the preview of a link says. */
export const previewWords = {
  kicker: (code: string, place: string | null, days: string) =>
    [code, [place, days].filter(Boolean).join(', ')].filter(Boolean).join(' · '),
  dated: (names: string, issues: string) => `${names} · ${issues}`,
  withdrawn: 'Withdrawn',
  foot: (publisher: string) =>
    `Published by ${publisher}. The levels of concern are the view of ${publisher}.`,
  unnamed: 'The levels of concern are the view of who publishes this.',
  alt: (title: string, rows: readonly string[]) =>
    [title, rows.join('; ')].filter(Boolean).join(': '),
} as const
