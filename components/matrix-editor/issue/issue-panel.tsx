import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { SidePanel } from '../../ui/side-panel'
import { IssueTalk } from '../comments/issue-talk'
import { useEditor } from '../editor-context'
import { NO_MARKS, type RowMarks } from '../grid/row-marks'
import type { Opened } from '../hooks/use-opened'
import { PANEL_GROUPS } from '../model/issue-layout'
import { issueName } from '../model/value-words'
import { controlOf } from './focus-field'
import styles from './issue.module.css'
import { IssueFields } from './issue-fields'
import { IssueScope } from './issue-scope'
import type { IssueParts } from './use-issue-edits'

type Props = {
  issue: DraftIssue
  opened: Opened
  /** the ids of the issues in the order of the grid */
  order: readonly string[]
  parts: IssueParts
  marks: ReadonlyMap<string, RowMarks>
  onGo: (by: -1 | 1) => void
  onAt: (column: string) => void
  onClose: () => void
}

/** The issues before and after this one. */
export function IssueTurns({ issue, order, onGo }: Pick<Props, 'issue' | 'order' | 'onGo'>) {
  const words = useEditor().source.words.editor.issue
  const at = order.indexOf(issue.id)
  const turn = (label: string, by: -1 | 1) => (
    <button
      type="button"
      className={buttons.button}
      aria-label={fill(words.turnNamed, { turn: label })}
      disabled={at < 0 || order[at + by] === undefined}
      onClick={() => onGo(by)}
    >
      {label}
    </button>
  )
  return (
    <div className={styles.turns}>
      {turn(words.previous, -1)}
      {at >= 0 && (
        <span className={styles.place}>
          {fill(words.place, { n: at + 1, count: order.length })}
        </span>
      )}
      {turn(words.next, 1)}
    </div>
  )
}

/** Everything about one issue beside the grid, the next one a key away. */
export function IssuePanel(props: Props) {
  const { issue, opened, marks, onClose } = props
  const { source } = useEditor()
  const words = source.words.editor.issue
  const { column } = opened
  return (
    <SidePanel
      title={fill(words.title, { issue: issueName(issue.cells, source.words) })}
      closeLabel={words.close}
      onClose={onClose}
      tools={<IssueTurns {...props} />}
      firstFocus={(body) => (column === null ? null : controlOf(body, column))}
    >
      <IssueScope {...props} key={issue.id} marks={marks.get(issue.id) ?? NO_MARKS}>
        {issue.cells.reference !== null && <p dir="auto">{issue.cells.title}</p>}
        <IssueFields groups={PANEL_GROUPS} />
      </IssueScope>
      <IssueTalk key={`${issue.id} talk`} issue={issue} />
    </SidePanel>
  )
}
