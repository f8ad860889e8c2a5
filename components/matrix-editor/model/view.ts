import { type CellKey, type Column, columnsOf } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { LAYOUT_COLUMNS, type LayoutColumn } from '@/lib/domain/layout/layout'
import { USUALLY_PINNED } from './layout/column-layout'

/** The two stages of one matrix, as staff edit them, and both side by side. */
export const VIEWS = ['issues', 'outcomes', 'compare'] as const
export type EditorView = (typeof VIEWS)[number]

export type ReadOnlyReason = 'role' | 'slug-fixed' | 'from-baseline' | 'follows'

/** What follows from both sides of an issue; it stands in no cell and is edited nowhere. */
type ChangeColumn = { key: 'change'; kind: 'change'; stage: 'outcomes'; audience: 'public' }
export type GridColumn = Column | ChangeColumn

const CHANGE: ChangeColumn = {
  key: 'change',
  kind: 'change',
  stage: 'outcomes',
  audience: 'public',
}

/**
 * Side by side each column of before stands beside its column of after, under the heading of both.
 * What the first view of the published comparison holds comes first, so that it needs no scrolling.
 */
const COMPARED = {
  issue: ['reference', 'title'],
  outcome: ['concern', 'change', 'result', 'concern_status', 'residual_concern'],
  why: ['concern_rationale', 'residual_rationale'],
  text: ['proposals', 'outcome_summary'],
  ask: ['position', 'follow_ups'],
} as const satisfies Record<string, readonly string[]>

export type ComparedGroup = keyof typeof COMPARED

/** Whether a column is made of cells that hold a value. */
export const holdsValue = (column: GridColumn): column is Column & { key: CellKey } =>
  column.key !== 'present' && column.key !== 'change'

/** What an outcomes matrix takes from its baseline and yet needs in sight while it is written. */
const FROM_BASELINE: readonly string[] = ['concern', 'concern_rationale', 'position']
/** Of a proposal it takes all but what became of it. */
const KEPT_IN_SIGHT: readonly string[] = [...FROM_BASELINE, 'proposals']

const isInView = (column: Column, view: EditorView) =>
  column.audience !== 'system' &&
  (column.stage === 'both' ||
    column.stage === view ||
    (view === 'outcomes' && KEPT_IN_SIGHT.includes(column.key)))

function comparedColumns(columns: readonly Column[]): GridColumn[] {
  return Object.values(COMPARED).flatMap<GridColumn>((keys) =>
    keys.flatMap((key) =>
      key === 'change' ? CHANGE : (columns.find((column) => column.key === key) ?? []),
    ),
  )
}

/** The columns that stand together side by side; no groups in the other views. */
export function groupsOfView(
  view: EditorView,
): { key: ComparedGroup; columns: readonly string[] }[] {
  if (view !== 'compare') return []
  return [
    { key: 'issue', columns: COMPARED.issue },
    { key: 'outcome', columns: COMPARED.outcome },
    { key: 'why', columns: COMPARED.why },
    { key: 'text', columns: COMPARED.text },
    { key: 'ask', columns: COMPARED.ask },
  ]
}

/** Whether a group of columns begins with this one, after the pinned ones. */
export const beginsGroup = (column: GridColumn, view: EditorView) =>
  groupsOfView(view).some((group) => group.key !== 'issue' && group.columns[0] === column.key)

/** The columns of a view as the grid shows them: reference and title first, the address last. */
export function columnsOfView(columns: readonly Column[], view: EditorView): GridColumn[] {
  if (view === 'compare') return comparedColumns(columns)
  return inUsualOrder(columns.filter((column) => isInView(column, view)))
}

function inUsualOrder(columns: readonly Column[]): Column[] {
  const usuallyPinned: readonly string[] = USUALLY_PINNED
  const place = (column: Column) => {
    const pinned = usuallyPinned.indexOf(column.key)
    if (pinned >= 0) return pinned - usuallyPinned.length
    return column.kind === 'slug' ? 1 : 0
  }
  return columns.toSorted((a, b) => place(a) - place(b))
}

/** The columns of both stages in the order in which they stand where nobody has changed it. */
export const USUAL_ORDER: readonly LayoutColumn[] = [
  ...inUsualOrder(columnsOf({ key: '' })).map(({ key }) => key),
  CHANGE.key,
].filter(isLayoutColumn)

/** The view in which a column is edited. */
export const viewWith = (column: string): EditorView =>
  columnsOf({ key: '' }).find(({ key }) => key === column)?.stage === 'outcomes'
    ? 'outcomes'
    : 'issues'

/** Whether a column can be shown; those of the system stand in no grid. */
export function isLayoutColumn(key: GridColumn['key']): key is LayoutColumn {
  return LAYOUT_COLUMNS.some((one) => one === key)
}

/** Whether a cell shows what stood before the assembly, which is taken from the baseline. */
export function isBefore(column: GridColumn, view: EditorView): boolean {
  if (view === 'compare') return KEPT_IN_SIGHT.includes(column.key)
  return view === 'outcomes' && FROM_BASELINE.includes(column.key)
}

/**
 * Says why a cell may not be edited here.
 * @param column the cell's column
 * @param issue the cell's row
 * @param setting the view, and whether the person may edit at all
 * @returns the reason, or null where it may be edited
 */
export function readOnlyReason(
  column: GridColumn,
  issue: DraftIssue,
  setting: { view: EditorView; mayEdit: boolean },
): ReadOnlyReason | null {
  if (!setting.mayEdit) return 'role'
  if (column.kind === 'slug' && issue.slugFixed) return 'slug-fixed'
  if (column.key === 'change') return 'follows'
  if (isBefore(column, setting.view)) return 'from-baseline'
  return null
}
