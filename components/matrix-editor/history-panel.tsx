import { useEffect, useState } from 'react'
import type { ColumnKey } from '@/lib/domain/columns'
import type { DraftIssue, HistoryEntry } from '@/lib/domain/draft'
import { momentWords } from '@/lib/domain/zoned-time'
import { fill } from '../ui/fill'
import { SidePanel } from '../ui/side-panel'
import { useEditor } from './editor-context'
import styles from './history-panel.module.css'
import type { Answer } from './model/calls'
import { issueName, valueWords } from './model/value-words'
import { WordDiff } from './word-diff'

type Props = { issue: DraftIssue; column: ColumnKey; heading: string; onClose: () => void }

function Entry({ entry, column }: { entry: HistoryEntry; column: ColumnKey }) {
  const { source } = useEditor()
  const words = source.words.editor
  return (
    <li className={styles.entry}>
      <p className={styles.who}>
        <strong>{entry.by === '' ? words.history.system : entry.by}</strong>,{' '}
        <time dateTime={entry.at}>{momentWords(entry.at, source.timeZone)}</time>
      </p>
      <WordDiff
        words={words.diff}
        before={valueWords(column, entry.before, source)}
        after={valueWords(column, entry.after, source)}
      />
    </li>
  )
}

function Entries({ answer, column }: { answer: Answer<HistoryEntry[]>; column: ColumnKey }) {
  const { source } = useEditor()
  const words = source.words.editor
  if (answer.kind !== 'done') {
    const message = answer.kind === 'refused' ? answer.message : words.fault.line
    return <p role="alert">{fill(words.history.failed, { message })}</p>
  }
  if (answer.value.length === 0) return <p>{words.history.empty}</p>
  return (
    <ol className={styles.list}>
      {answer.value.map((entry) => (
        <Entry key={entry.id} entry={entry} column={column} />
      ))}
    </ol>
  )
}

/** The history of one cell, newest first: who, when, and what changed word by word. */
export function HistoryPanel({ issue, column, heading, onClose }: Props) {
  const { source, actions, assemblyKey } = useEditor()
  const words = source.words.editor.history
  const [answer, setAnswer] = useState<Answer<HistoryEntry[]> | null>(null)
  const { history } = actions
  const issueId = issue.id
  useEffect(() => {
    let gone = false
    void history({ issueId, column }).then((found) => {
      if (!gone) setAnswer(found)
    })
    return () => {
      gone = true
    }
  }, [history, issueId, column])
  return (
    <SidePanel
      title={fill(words.title, { column: heading, issue: issueName(issue.cells, source.words) })}
      closeLabel={source.words.editor.panel.close}
      onClose={onClose}
    >
      <div className={styles.body} aria-busy={answer === null}>
        {answer === null ? <p>{words.loading}</p> : <Entries answer={answer} column={column} />}
        <p>
          <a href={`/staff/${assemblyKey}/history?issue=${issue.cells.id}`}>
            {source.words.editor.toolbar.matrixHistory}
          </a>
        </p>
      </div>
    </SidePanel>
  )
}
