import type { PublicKey } from './columns'
import { canonical } from './merge-list'
import type { SnapshotRow } from './snapshot'
import { SCALE } from './vocabulary'

/** What changed on one issue from one frozen matrix to another. */
export type RowChange = {
  slug: string
  reference: string | null
  kind: 'new' | 'dropped' | 'changed'
  /** the cells that differ, in the order of the columns; empty where the issue is new or dropped */
  cells: { column: PublicKey; before: unknown; after: unknown }[]
  /** how the concern that the matrix is about moved */
  level: 'raised' | 'lowered' | null
}

type LevelKey = 'concern' | 'residual_concern'

function levelChange(before: SnapshotRow, after: SnapshotRow, key: LevelKey): RowChange['level'] {
  const [from, to] = [before.cells[key], after.cells[key]]
  if (from === to || from === 'not-assessed' || to === 'not-assessed') return null
  return SCALE.indexOf(to) > SCALE.indexOf(from) ? 'raised' : 'lowered'
}

const keysOf = (row: SnapshotRow) => Object.keys(row.cells) as PublicKey[]

/**
 * Says what changed from one frozen matrix to another of the same kind.
 * @param before rows of the earlier one
 * @param after rows of the later one
 * @param level the column of the level that the kind is about
 * @returns one entry for each issue that differs, in the later one's order, dropped ones last
 */
export function changesBetween(
  before: readonly SnapshotRow[],
  after: readonly SnapshotRow[],
  level: LevelKey,
): RowChange[] {
  const earlier = new Map(before.map((row) => [row.slug, row]))
  const later = new Set(after.map((row) => row.slug))
  const changed = after.flatMap((row): RowChange[] => {
    const was = earlier.get(row.slug)
    const { slug } = row
    const { reference } = row.cells
    if (!was) return [{ slug, reference, kind: 'new', cells: [], level: null }]
    const cells = keysOf(row)
      .filter((key) => canonical(row.cells[key]) !== canonical(was.cells[key]))
      .map((column) => ({ column, before: was.cells[column], after: row.cells[column] }))
    if (cells.length === 0) return []
    return [{ slug, reference, kind: 'changed', cells, level: levelChange(was, row, level) }]
  })
  const dropped = before
    .filter((row) => !later.has(row.slug))
    .map(({ slug, cells }): RowChange => {
      return { slug, reference: cells.reference, kind: 'dropped', cells: [], level: null }
    })
  return [...changed, ...dropped]
}
