import type { ColumnKey } from '@/lib/domain/columns'
import type { SetAside } from '@/lib/domain/draft'

/** The columns that a set-aside change is shown from. */
export const SET_ASIDE_SELECT = {
  id: true,
  issueId: true,
  column: true,
  before: true,
  after: true,
  at: true,
  settledAt: true,
  actor: { select: { id: true, name: true } },
} as const

type Row = {
  id: string
  issueId: string
  column: string
  before: unknown
  after: unknown
  at: Date
  actor: { id: string; name: string } | null
}

/** A column's key was read by parseCellChange before the change was set aside. */
const asColumn = (column: string) => column as ColumnKey

/**
 * Turns a row of the table into a set-aside change as staff see it.
 * @param row what SET_ASIDE_SELECT selects
 */
export function setAsideOf(row: Row): SetAside {
  return {
    id: row.id,
    issueId: row.issueId,
    column: asColumn(row.column),
    before: row.before,
    after: row.after,
    by: row.actor?.name ?? '',
    byId: row.actor?.id ?? null,
    at: row.at.toISOString(),
  }
}
