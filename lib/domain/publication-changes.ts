import { type PublicKey, publicKeysOf } from './columns'
import { type ComparisonRow, changeBetween, joinHeads, movedBetween } from './comparison'
import { type Counted, countBy } from './count-by'
import { canonical } from './merge-list'
import { isUnrecorded } from './recorded'
import type { Snapshot, SnapshotHead, SnapshotRow } from './snapshot'
import type { Change, Level, PublicationKind } from './vocabulary'

/**
 * What changed on one issue. `row` is the later publication's; of a dropped issue the earlier's.
 * `was` and `is` are what the earlier and the later one hold, null where they lack it.
 */
export type IssueChange = ComparisonRow & {
  was: SnapshotRow | null
  is: SnapshotRow | null
  /** the columns that differ; of an issue that is new or dropped, all that are compared */
  columns: PublicKey[]
}

/** What a change means, whatever else of the issue was edited. */
export const MEANINGS = [
  'raised',
  'lowered',
  'new',
  'dropped',
  'open',
  'unrecorded',
  'edited',
] as const
export type Meaning = (typeof MEANINGS)[number]

export type PublicationChanges = {
  /** the words of the later publication, and the earlier's where those lack one */
  head: SnapshotHead
  /** the issues that changed, in the later publication's order, then the dropped ones */
  rows: IssueChange[]
  /** how many issues stand in both as they were */
  unchanged: number
  kinds: { from: PublicationKind; to: PublicationKind }
}

/** The level that a publication of a kind is about: before the assembly, or what remains after it. */
function levelIn(row: SnapshotRow, kind: PublicationKind): Level {
  return kind === 'issues' ? row.cells.concern : row.cells.residual_concern
}

/**
 * Whether a publication of a kind says anything in a cell: an outcomes publication knows no concern
 * of an issue that its baseline lacks.
 */
export function isKnown(row: SnapshotRow, column: PublicKey, kind: PublicationKind): boolean {
  return column !== 'concern' || kind === 'issues' || row.inBaseline
}

type Sides = { from: Snapshot; to: Snapshot }

/** The columns that both publications hold; `id` is what issues are matched by. */
function sharedKeys({ from, to }: Sides): PublicKey[] {
  const held = new Set(publicKeysOf(from.head.kind))
  return publicKeysOf(to.head.kind).filter((key) => key !== 'id' && held.has(key))
}

/** Between two kinds the change is that of before and after, else how the level moved. */
function changeOf({ from, to }: Sides, levels: [Level, Level], row: SnapshotRow): Change | '' {
  const [before, after] = levels
  if (from.head.kind === to.head.kind) return movedBetween(before, after)
  return changeBetween({ before, after, result: row.cells.result })
}

function ofBoth(sides: Sides, was: SnapshotRow, is: SnapshotRow): IssueChange {
  const [earlier, later] = [sides.from.head.kind, sides.to.head.kind]
  const [before, after] = [levelIn(was, earlier), levelIn(is, later)]
  const valueIn = (row: SnapshotRow, column: PublicKey, kind: PublicationKind) =>
    canonical(isKnown(row, column, kind) ? row.cells[column] : null)
  const columns = sharedKeys(sides).filter(
    (column) => valueIn(was, column, earlier) !== valueIn(is, column, later),
  )
  const change = changeOf(sides, [before, after], is)
  const isUnknown = change === 'open' && isUnrecorded(sides.to.head, is)
  return {
    ...{ row: is, presence: 'both', before, after, change, isUnrecorded: isUnknown },
    ...{ was, is, columns },
  }
}

function ofOne(sides: Sides, row: SnapshotRow, presence: 'new' | 'dropped'): IssueChange {
  const isNew = presence === 'new'
  const level = levelIn(row, (isNew ? sides.to : sides.from).head.kind)
  return {
    ...{ row, presence, change: presence, isUnrecorded: false, columns: sharedKeys(sides) },
    ...(isNew ? { before: null, after: level } : { before: level, after: null }),
    ...(isNew ? { was: null, is: row } : { was: row, is: null }),
  }
}

const hasChanged = ({ columns, change }: IssueChange) =>
  columns.length > 0 || change === 'raised' || change === 'lowered' || change === 'open'

/**
 * What changed from one publication of an assembly to a later one. Of two kinds, the columns that
 * both hold are compared, and the concern before with what remains of it after.
 * @param from the earlier one
 * @param to the later one
 */
export function changesOf(from: Snapshot, to: Snapshot): PublicationChanges {
  const sides = { from, to }
  const earlier = new Map(from.rows.map((row) => [row.slug, row]))
  const later = new Set(to.rows.map((row) => row.slug))
  const standing = to.rows.map((row) => {
    const was = earlier.get(row.slug)
    return was === undefined ? ofOne(sides, row, 'new') : ofBoth(sides, was, row)
  })
  const dropped = from.rows
    .filter((row) => !later.has(row.slug))
    .map((row) => ofOne(sides, row, 'dropped'))
  const rows = [...standing.filter(hasChanged), ...dropped]
  return {
    head: joinHeads(to.head, from.head),
    rows,
    unchanged: standing.length - (rows.length - dropped.length),
    kinds: { from: from.head.kind, to: to.head.kind },
  }
}

/** What a change of an issue means: each issue means one thing. */
export function meaningOf({
  change,
  isUnrecorded,
}: Pick<IssueChange, 'change' | 'isUnrecorded'>): Meaning {
  if (change === 'open' && isUnrecorded) return 'unrecorded'
  return change === '' || change === 'unchanged' ? 'edited' : change
}

/**
 * Counts the issues by what their change means.
 * @returns those that occur, in their order
 */
export function countMeanings(rows: readonly IssueChange[]): Counted<Meaning>[] {
  return countBy(MEANINGS, rows.map(meaningOf))
}
