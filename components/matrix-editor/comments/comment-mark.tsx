import { useContext } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import type { RowMarks } from '../grid/row-marks'
import { issueName } from '../model/value-words'
import type { GridColumn } from '../model/view'
import styles from './comment-mark.module.css'
import { commentedColumn } from './commented-column'
import { OpenCommentsContext } from './comments-context'
import { ObjectionLines } from './objection-lines'
import type { CellComments } from './row-comments'

type Props = {
  issue: DraftIssue
  column: GridColumn
  marks: RowMarks
  /** whether Tab leads to it; in the grid its keys do */
  inTabOrder?: boolean
}

function Marks(props: Omit<Props, 'marks'> & { comments: CellComments }) {
  const { issue, column, comments, inTabOrder = false } = props
  const { source } = useEditor()
  const words = source.words.editor.comments
  const open = useContext(OpenCommentsContext)
  const { count, unread, objections } = comments
  const said = fillCount(words.mark, count)
  const mark = unread > 0 ? fill(words.markNew, { comments: said, n: unread }) : said
  const headings = new Map<string, string>(Object.entries(source.words.columns))
  const heading = headings.get(column.key) ?? column.key
  return (
    <div className={styles.marks}>
      <ObjectionLines issue={issue} objections={objections} />
      <button
        type="button"
        className={styles.mark}
        data-quiet
        data-unread={unread > 0 || undefined}
        data-count={unread > 0 ? unread : count}
        tabIndex={inTabOrder ? undefined : -1}
        aria-label={fill(words.open, {
          mark,
          column: heading,
          issue: issueName(issue.cells, source.words),
        })}
        title={mark}
        onClick={() => open({ issueId: issue.id, column: commentedColumn(column), proposal: null })}
      />
    </div>
  )
}

/** Beside a cell's value: how much was said of it, and the levels that objections would set. */
export function CommentMark({ marks, ...place }: Props) {
  const comments = marks.comments?.get(place.column.key)
  return comments ? <Marks {...place} comments={comments} /> : null
}
