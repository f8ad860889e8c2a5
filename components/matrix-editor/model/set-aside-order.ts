import type { DraftIssue, SetAside } from '@/lib/domain/draft'

type Order = { person: string; issues: readonly DraftIssue[]; columns: readonly string[] }

/**
 * Set-aside changes in the order in which they are listed: one's own first, then by issue and column
 * as the matrix has them, and those of one cell by time.
 */
export function listedSetAside(
  all: readonly SetAside[],
  { person, issues, columns }: Order,
): SetAside[] {
  const rows = new Map(issues.map(({ id }, at) => [id, at]))
  const last = issues.length
  const place = ({ byId, issueId, column }: SetAside) => [
    byId === person ? 0 : 1,
    rows.get(issueId) ?? last,
    columns.indexOf(column),
  ]
  return all.toSorted((a, b) => {
    const [first, second] = [place(a), place(b)]
    const differs = first.findIndex((part, at) => part !== second[at])
    if (differs >= 0) return (first[differs] ?? 0) - (second[differs] ?? 0)
    return a.at < b.at ? -1 : Number(a.at > b.at)
  })
}
