import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../ui/button.module.css'
import { fill } from '../ui/fill'
import { useEditor } from './editor-context'
import { issueName } from './model/value-words'
import styles from './removed-notice.module.css'

type Props = { issue: DraftIssue | undefined; onRestore: (issue: DraftIssue) => void }

/** Says which issue was just removed, and takes that back. */
export function RemovedNotice({ issue, onRestore }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.row
  return (
    <div className={styles.notice}>
      <span role="status">
        {issue && fill(words.removed, { issue: issueName(issue.cells, source.words) })}
      </span>
      {issue && (
        <button type="button" className={buttons.small} onClick={() => onRestore(issue)}>
          {words.restoreLast}
        </button>
      )}
    </div>
  )
}
