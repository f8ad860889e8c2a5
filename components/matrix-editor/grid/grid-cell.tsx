import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import { CellEditor } from '../cells/cell-editor'
import { CellView } from '../cells/cell-view'
import { LookAgainNote } from '../cells/look-again-note'
import { OthersMark } from '../cells/others-mark'
import { RefusedNote } from '../cells/refused-note'
import { SetAsideNote } from '../cells/set-aside-note'
import { WhyNote } from '../cells/why-note'
import { CommentMark } from '../comments/comment-mark'
import { useEditor } from '../editor-context'
import { HINT_ID } from '../hint'
import { cellElementId, type Editing } from '../hooks/use-selection'
import { cellId } from '../model/draft-edits'
import { RATIONALE_OF } from '../model/rationale-asked'
import {
  beginsGroup,
  type EditorView,
  type GridColumn,
  isBefore,
  readOnlyReason,
} from '../model/view'
import styles from './grid.module.css'
import type { PinnedLooks } from './pinned-looks'
import { NO_MARKS, type RowMarks } from './row-marks'

type Props = {
  issue: DraftIssue
  column: GridColumn
  /** how it looks where it is pinned */
  looks: ReturnType<PinnedLooks['get']>
  index: number
  active: boolean
  tabStop: boolean
  editing: Editing | null
  marks: RowMarks
}

/** Whether an issue stands in the matrix has no cell of its own. */
const placeOf = ({ column }: SetAside) => (column === 'present' ? 'reference' : column)

type NotesProps = Pick<Props, 'issue' | 'column' | 'marks' | 'active'>

/** What keeps a cell from being saved or settled, and what it asks. */
export function CellNotes({ issue, column, marks, active }: NotesProps) {
  const { view } = useEditor()
  const refused = marks.refused.find(({ change }) => change.column === column.key)
  const level = marks.asked.find((one) => RATIONALE_OF[one] === column.key)
  return (
    <>
      {column.key === 'concern' && marks.lookAgain && view === 'issues' && (
        <LookAgainNote issue={issue} active={active} />
      )}
      {level && !isBefore(column, view) && <WhyNote issue={issue} column={level} active={active} />}
      {refused && <RefusedNote refusal={refused} active={active} />}
      {marks.setAside
        .filter((setAside) => placeOf(setAside) === column.key)
        .map((setAside) => (
          <SetAsideNote key={setAside.id} setAside={setAside} issue={issue} active={active} />
        ))}
    </>
  )
}

/** What stands in a cell beside its value. */
function BesideValue({ issue, column, marks, active }: NotesProps) {
  return (
    <>
      <CellNotes issue={issue} column={column} marks={marks} active={active} />
      <CommentMark issue={issue} column={column} marks={marks} />
      {marks.others && <OthersMark others={marks.others} column={column.key} />}
    </>
  )
}

/** What the style sheet tells columns apart by. */
const looksOf = (column: GridColumn, view: EditorView) => ({
  'data-staff': column.audience === 'staff' || undefined,
  'data-before': isBefore(column, view) || undefined,
  'data-follows': column.key === 'change' || undefined,
  'data-group': beginsGroup(column, view) || undefined,
})

/** One cell: its value, or its editor, and below it what keeps it from being saved. */
export function GridCell(props: Props) {
  const { issue, column, looks, index, active, tabStop, editing, marks } = props
  const { view, mayEdit } = useEditor()
  const inPlace = editing !== null && column.kind !== 'records'
  const readOnly = readOnlyReason(column, issue, { view, mayEdit }) !== null
  return (
    <div
      role="gridcell"
      id={cellElementId({ row: issue.id, column: column.key })}
      aria-colindex={index + 1}
      aria-readonly={readOnly || undefined}
      aria-describedby={readOnly && active ? HINT_ID : undefined}
      // Which cells are selected is written by hooks/use-painted-range.ts, past React.
      aria-selected={false}
      tabIndex={tabStop ? 0 : -1}
      className={styles.cell}
      data-cell={column.key}
      {...looks}
      {...looksOf(column, view)}
      data-editing={inPlace || undefined}
      data-unsaved={
        marks.unsaved.has(cellId({ issueId: issue.id, column: column.key })) || undefined
      }
    >
      {editing && inPlace ? (
        <CellEditor issue={issue} column={column} editing={editing} />
      ) : (
        <CellView issue={issue} column={column} />
      )}
      {marks !== NO_MARKS && <BesideValue {...props} />}
    </div>
  )
}
