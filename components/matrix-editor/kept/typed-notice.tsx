import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { issueName } from '../model/value-words'
import styles from './kept-notice.module.css'
import { useLeft } from './use-left'

type Props = {
  issues: readonly DraftIssue[]
  /** goes on in the field of a cell */
  onOpen: (issueId: string, column: string) => void
}

/** What was typed here and not saved, before the page was loaded or since: no words wait unseen. */
export function TypedNotice({ issues, onOpen }: Props) {
  const { source, typed } = useEditor()
  const { left, forget } = useLeft()
  const words = source.words.editor.issue.typed
  const headings = new Map<string, string>(Object.entries(source.words.columns))
  const listed = left.flatMap((cell) => {
    const issue = issues.find(({ id }) => id === cell.issueId)
    if (!issue) return []
    const column = headings.get(cell.column) ?? cell.column
    return [{ cell, of: { column, issue: issueName(issue.cells, source.words) } }]
  })
  if (listed.length === 0) return null
  return (
    <div role="status" className={styles.notice}>
      <p>{fillCount(words.title, listed.length)}</p>
      <ul className={styles.list}>
        {listed.map(({ cell, of }) => (
          <li key={`${cell.issueId} ${cell.column}`} className={styles.entry}>
            <button
              type="button"
              className={buttons.button}
              onClick={() => {
                forget(cell)
                onOpen(cell.issueId, cell.column)
              }}
            >
              {fill(words.open, of)}
            </button>{' '}
            <button
              type="button"
              className={buttons.button}
              aria-label={fill(words.dropNamed, of)}
              onClick={() => {
                typed.drop(cell)
                forget(cell)
              }}
            >
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
