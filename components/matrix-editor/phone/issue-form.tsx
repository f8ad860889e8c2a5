import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { IssueTalk } from '../comments/issue-talk'
import { useEditor } from '../editor-context'
import type { RowMarks } from '../grid/row-marks'
import type { Opened } from '../hooks/use-opened'
import { IssueFields } from '../issue/issue-fields'
import { IssueTurns } from '../issue/issue-panel'
import { IssueScope } from '../issue/issue-scope'
import type { IssueParts } from '../issue/use-issue-edits'
import { PHONE_GROUPS } from '../model/issue-layout'
import { issueName } from '../model/value-words'
import styles from './phone.module.css'

type Props = {
  issue: DraftIssue
  opened: Opened
  /** the ids of the issues in the order of the list that one came from */
  order: readonly string[]
  parts: IssueParts
  marks: RowMarks
  onBack: () => void
  onGo: (by: -1 | 1) => void
  onAt: (column: string) => void
}

/** One issue on a phone, beginning with where it stands. */
export function IssueForm(props: Props) {
  const { issue, onBack } = props
  const { source } = useEditor()
  const { words } = source
  return (
    <article aria-label={issueName(issue.cells, words)}>
      <div className={styles.turning}>
        <button type="button" className={buttons.button} onClick={onBack}>
          {words.editor.phone.back}
        </button>
        <IssueTurns {...props} />
      </div>
      <header className={styles.formHead}>
        <h1 className={styles.name} dir="auto">
          {issueName(issue.cells, words)}
        </h1>
        {issue.cells.reference !== null && <p dir="auto">{issue.cells.title}</p>}
      </header>
      <IssueScope {...props}>
        <IssueFields groups={PHONE_GROUPS} />
      </IssueScope>
      <IssueTalk issue={issue} />
    </article>
  )
}
