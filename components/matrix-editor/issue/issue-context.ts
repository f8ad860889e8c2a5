import { createContext, useContext } from 'react'
import type { CellKey, Column } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Spread } from '@/lib/domain/shared-proposals'
import type { RowMarks } from '../grid/row-marks'
import type { Editing } from '../hooks/use-selection'

/** A column whose cells hold values, as an issue's field has it. */
export type FieldColumn = Column & { key: CellKey }

/** The field that is open in an editor of its own, such as a list of choices or of records. */
export type OpenField = { column: CellKey; editing: Editing } | null

/** What the fields of one issue share. */
export type IssueSetting = {
  issue: DraftIssue
  issues: readonly DraftIssue[]
  marks: RowMarks
  open: OpenField
  /** Opens a field in its own editor, where it was left if something is kept of that. */
  openField: (column: CellKey) => void
  /** goes up when a field is to begin anew with what is kept of it */
  generation: number
  /** Makes one step of an edit. Returns the sentence where the value is not taken. */
  save: (
    column: CellKey,
    value: unknown,
    how?: { opened?: Editing | null; spread?: Spread },
  ) => string | null
  showHistory: (column: FieldColumn) => void
}

export const IssueContext = createContext<IssueSetting | null>(null)

/** The setting of the issue whose field this is. */
export function useIssue(): IssueSetting {
  const setting = useContext(IssueContext)
  if (!setting) throw new Error('This field belongs to an issue.')
  return setting
}
