import type { Column } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

/** The two stages of one matrix, as staff edit them. */
export const VIEWS = ['issues', 'outcomes'] as const
export type EditorView = (typeof VIEWS)[number]

export type ReadOnlyReason = 'role' | 'slug-fixed' | 'from-baseline'

const PINNED: readonly string[] = ['reference', 'title']
/** What an outcomes matrix takes from its baseline and yet needs in sight while it is written. */
const FROM_BASELINE: readonly string[] = ['concern', 'concern_rationale', 'position']
/** Of a proposal it takes all but what became of it. */
const KEPT_IN_SIGHT: readonly string[] = [...FROM_BASELINE, 'proposals']

const isInView = (column: Column, view: EditorView) =>
  column.audience !== 'system' &&
  (column.stage === 'both' ||
    column.stage === view ||
    (view === 'outcomes' && KEPT_IN_SIGHT.includes(column.key)))

/** The columns of a view as the grid shows them: reference and title first, the address last. */
export function columnsOfView(columns: readonly Column[], view: EditorView): Column[] {
  const shown = columns.filter((column) => isInView(column, view))
  const place = (column: Column) => {
    const pinned = PINNED.indexOf(column.key)
    if (pinned >= 0) return pinned - PINNED.length
    return column.kind === 'slug' ? 1 : 0
  }
  return shown.toSorted((a, b) => place(a) - place(b))
}

export const isPinned = (column: Column) => PINNED.includes(column.key)

/**
 * Says why a cell may not be edited here.
 * @param column the cell's column
 * @param issue the cell's row
 * @param setting the view, and whether the person may edit at all
 * @returns the reason, or null where it may be edited
 */
export function readOnlyReason(
  column: Column,
  issue: DraftIssue,
  setting: { view: EditorView; mayEdit: boolean },
): ReadOnlyReason | null {
  if (!setting.mayEdit) return 'role'
  if (column.kind === 'slug' && issue.slugFixed) return 'slug-fixed'
  if (setting.view === 'outcomes' && FROM_BASELINE.includes(column.key)) return 'from-baseline'
  return null
}
