import { type ReactNode, useId } from 'react'
import { fill } from '../../ui/fill'
import { OthersMark } from '../cells/others-mark'
import { CommentMark } from '../comments/comment-mark'
import { useEditor } from '../editor-context'
import { CellNotes } from '../grid/grid-cell'
import { headingOf } from '../grid/grid-head'
import { cellId } from '../model/draft-edits'
import styles from './issue.module.css'
import { type FieldColumn, useIssue } from './issue-context'

type Ties = { id: string; labelledBy: string }

type Props = {
  column: FieldColumn
  /** whether the label belongs to one control, which a press on it reaches */
  labels: boolean
  children: (ties: Ties) => ReactNode
}

/** One column of an issue: its name, its control, and what keeps it from being saved or settled. */
export function FieldFrame({ column, labels, children }: Props) {
  const { source, typed } = useEditor()
  const { issue, marks, showHistory } = useIssue()
  const words = source.words.editor
  const id = useId()
  const labelledBy = `${id}-label`
  const heading = headingOf(source.words.columns, column)
  const cell = { issueId: issue.id, column: column.key }
  const isLeft = column.kind === 'records' && typed.readList(cell) !== null
  const isUnsaved = isLeft || marks.unsaved.has(cellId(cell))
  return (
    <div
      className={styles.field}
      data-field={column.key}
      data-staff={column.audience === 'staff' || undefined}
      data-unsaved={isUnsaved || undefined}
    >
      <div className={styles.head}>
        {labels ? (
          <label id={labelledBy} htmlFor={id} className={styles.label}>
            {heading}
          </label>
        ) : (
          <span id={labelledBy} className={styles.label}>
            {heading}
          </span>
        )}
        {isUnsaved && <span className={styles.unsaved}>{words.issue.unsaved}</span>}
        <button
          type="button"
          className={styles.quiet}
          data-quiet
          aria-label={fill(words.issue.historyNamed, { column: heading })}
          onClick={() => showHistory(column)}
        >
          {words.issue.history}
        </button>
      </div>
      {children({ id, labelledBy })}
      <CellNotes issue={issue} column={column} marks={marks} active />
      <CommentMark issue={issue} column={column} marks={marks} inTabOrder />
      {marks.others && <OthersMark others={marks.others} column={column.key} />}
    </div>
  )
}
