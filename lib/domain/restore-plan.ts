import type { ColumnKey } from './columns'
import type { DraftIssue } from './draft'

/** The first change of a cell after some revision: what stood in the cell at that revision. */
export type FirstChange = { issueId: string; column: string; before: unknown }

/** One cell that a restore changes; `before` is what stood when it was shown. */
export type PlannedChange = {
  issueId: string
  column: ColumnKey
  before: unknown
  after: unknown
}

/** A cell that cannot be restored, and why. */
export type LeftCell = { issueId: string; column: ColumnKey; why: 'slug-fixed' | 'slug-taken' }

export type RestorePlan = { changes: PlannedChange[]; left: LeftCell[] }

/** Issues of one matrix by their id. */
export type Issues = ReadonlyMap<string, DraftIssue>

/** What a restore came to. */
export type Restored = {
  /** the revision that holds all of it */
  revision: number
  cells: number
  issues: number
  /** cells that somebody had changed since it was shown: both versions stand in them */
  setAside: number
  refused: { issueId: string; column: ColumnKey; message: string }[]
  left: LeftCell[]
}
