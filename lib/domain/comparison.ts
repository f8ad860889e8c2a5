import { LEVELS_DOWN } from './level-entries'
import { isUnrecorded } from './recorded'
import type { Snapshot, SnapshotHead, SnapshotRow } from './snapshot'
import { type Change, type Level, type Result, SCALE } from './vocabulary'

/** Where an issue stands: in both matrices, in the outcomes only (new), in the baseline only. */
export type Presence = 'both' | 'new' | 'dropped'

/**
 * One issue before and after. `row` is the outcomes publication's, which holds the before side as
 * it was copied from the baseline; of a dropped issue it is the baseline's.
 */
export type ComparisonRow = {
  row: SnapshotRow
  presence: Presence
  /** null where the baseline lacks the issue */
  before: Level | null
  /** null where the outcomes publication lacks the issue */
  after: Level | null
  change: Change | ''
  /** nothing says what was decided though the assembly was over */
  isUnrecorded: boolean
}

/** `head` holds the words of the outcomes publication, and the baseline's where those lack one. */
export type Comparison = { head: SnapshotHead; rows: ComparisonRow[] }

/** The two levels of one issue, null on the side that lacks it, and what was decided on it. */
type Sides = { before: Level | null; after: Level | null; result: Result | null }

const isDecided = (result: Result | null): boolean => result !== null && result !== 'pending'

/**
 * The change between two levels of one issue. Where several hold, the first of: new, dropped,
 * open, empty.
 * @returns the change; '' where either level is not assessed
 */
export function changeBetween({ before, after, result }: Sides): Change | '' {
  if (before === null) return 'new'
  if (after === null) return 'dropped'
  return isDecided(result) ? movedBetween(before, after) : 'open'
}

/**
 * How a level moved to another.
 * @returns '' where either is not assessed
 */
export function movedBetween(before: Level, after: Level): 'lowered' | 'unchanged' | 'raised' | '' {
  if (before === 'not-assessed' || after === 'not-assessed') return ''
  if (before === after) return 'unchanged'
  return SCALE.indexOf(after) < SCALE.indexOf(before) ? 'lowered' : 'raised'
}

function outcomeRow(row: SnapshotRow, head: SnapshotHead): ComparisonRow {
  const known = row.inBaseline
  const before = known ? row.cells.concern : null
  const after = row.cells.residual_concern
  const change = changeBetween({ before, after, result: row.cells.result })
  return {
    ...{ row, presence: known ? 'both' : 'new', before, after, change },
    isUnrecorded: isUnrecorded(head, row),
  }
}

function droppedRow(row: SnapshotRow): ComparisonRow {
  return {
    ...{ row, presence: 'dropped', before: row.cells.concern, after: null, change: 'dropped' },
    isUnrecorded: false,
  }
}

/**
 * The words of two publications of an assembly, to print what either holds.
 * @param later whose words are taken
 * @param earlier whose words are taken where the later one has none
 */
export function joinHeads(later: SnapshotHead, earlier: SnapshotHead): SnapshotHead {
  const sections = new Set(later.sections.map((section) => section.key))
  const levels = [...later.levels, ...earlier.levels]
  return {
    ...later,
    levels: LEVELS_DOWN.flatMap((key) => levels.find((level) => level.key === key) ?? []),
    sections: [
      ...later.sections,
      ...earlier.sections.filter((section) => !sections.has(section.key)),
    ],
    themes: { ...earlier.themes, ...later.themes },
    areasOfConcern: { ...earlier.areasOfConcern, ...later.areasOfConcern },
    organizations: { ...earlier.organizations, ...later.organizations },
    proponents: { ...earlier.proponents, ...later.proponents },
  }
}

/**
 * Sets an outcomes matrix beside its baseline, matched by the issues' addresses.
 * @param outcomes the outcomes matrix, as it was frozen
 * @param baseline the issues matrix it is measured against; null where it has none, or where that
 *   one's content was removed
 * @returns the outcomes matrix's rows in its order, then the dropped ones in the baseline's
 */
export function compareMatrices(outcomes: Snapshot, baseline: Snapshot | null): Comparison {
  const rows = outcomes.rows.map((row) => outcomeRow(row, outcomes.head))
  if (baseline === null) return { head: outcomes.head, rows }
  const kept = new Set(outcomes.rows.map((row) => row.slug))
  const dropped = baseline.rows.filter((row) => !kept.has(row.slug)).map(droppedRow)
  return { head: joinHeads(outcomes.head, baseline.head), rows: [...rows, ...dropped] }
}
