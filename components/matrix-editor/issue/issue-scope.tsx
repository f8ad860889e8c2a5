import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type Column, columnsOf } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { CommentsHere } from '../comments/comments-here'
import { EditorContext, useEditor } from '../editor-context'
import { headingOf } from '../grid/grid-head'
import type { RowMarks } from '../grid/row-marks'
import { HistoryPanel } from '../history-panel'
import type { Opened } from '../hooks/use-opened'
import { useStable } from '../hooks/use-stable'
import { readOnlyReason } from '../model/view'
import { RecordPanel } from '../records/record-panel'
import { isRecordColumn } from '../records/shapes'
import { focusField } from './focus-field'
import styles from './issue.module.css'
import { type FieldColumn, IssueContext, useIssue } from './issue-context'
import { type IssueParts, useIssueEdits } from './use-issue-edits'

type Props = {
  issue: DraftIssue
  opened: Opened
  parts: IssueParts
  marks: RowMarks
  onAt: (column: string) => void
  children: ReactNode
}

const NEVER_BEFORE = 'issues'

/** The list of records that is open over the issue. */
function OpenRecords() {
  const { mayEdit, actions } = useEditor()
  const { issue, issues, open } = useIssue()
  const key = open?.column
  const column = columnsOf({ key: '' }).find((one) => one.key === key)
  if (!(open && column && key && isRecordColumn(key))) return null
  return (
    <RecordPanel
      key={`${issue.id} ${key}`}
      issue={issue}
      column={key}
      editing={open.editing}
      readOnly={readOnlyReason(column, issue, { view: NEVER_BEFORE, mayEdit })}
      issues={issues}
      commit={(value, spread) => actions.commit(issue, key, { value, next: 'stay', spread })}
      leave={actions.leave}
    />
  )
}

function OpenHistory({ column, onClose }: { column: Column; onClose: () => void }) {
  const { source, mayEdit } = useEditor()
  const { issue } = useIssue()
  return (
    <HistoryPanel
      issue={issue}
      column={column.key}
      heading={headingOf(source.words.columns, column)}
      mayRestore={readOnlyReason(column, issue, { view: NEVER_BEFORE, mayEdit }) === null}
      onClose={onClose}
    />
  )
}

/** What the fields of one issue need, and what they open over it. */
export function IssueScope({ issue, opened, parts, marks, onAt, children }: Props) {
  const editor = useEditor()
  const root = useRef<HTMLDivElement>(null)
  const [history, setHistory] = useState<FieldColumn | null>(null)
  const wanted = useRef<string | null>(null)
  const [asked, setAsked] = useState(0)
  const toField = (column: string) => {
    wanted.current = column
    setAsked((now) => now + 1)
  }
  const edits = useIssueEdits(issue, parts, toField)
  const setting = { ...editor, view: NEVER_BEFORE, actions: edits.actions } as const
  const { issues } = parts.draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes when it is asked for
  useEffect(() => {
    if (wanted.current && root.current) focusField(root.current, wanted.current)
    wanted.current = null
  }, [asked])
  const follow = useStable(() => {
    if (opened.edit) void edits.editSetAside(opened.edit)
    else if (opened.column) edits.goTo(opened.column)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is followed once
  useEffect(follow, [opened.wish, follow])
  useEffect(() => {
    const body = root.current
    const onFocus = ({ target }: FocusEvent) => {
      const field = target instanceof Element ? target.closest('[data-field]') : null
      const column = field?.getAttribute('data-field')
      if (column) onAt(column)
    }
    body?.addEventListener('focusin', onFocus)
    return () => body?.removeEventListener('focusin', onFocus)
  }, [onAt])
  const { open, openField, save, generation } = edits
  return (
    <EditorContext value={setting}>
      <IssueContext
        value={{ issue, issues, marks, open, openField, save, generation, showHistory: setHistory }}
      >
        <CommentsHere issues={issues}>
          <div ref={root} className={styles.body} data-whole-issue>
            {!issue.present && (
              <p className={styles.gone}>{editor.source.words.editor.issue.gone}</p>
            )}
            {children}
          </div>
        </CommentsHere>
        <OpenRecords />
        {history && <OpenHistory column={history} onClose={() => setHistory(null)} />}
      </IssueContext>
    </EditorContext>
  )
}
