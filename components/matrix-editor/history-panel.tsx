import { useCallback, useEffect, useState } from 'react'
import type { ColumnKey } from '@/lib/domain/columns'
import type { DraftIssue, HistoryEntry } from '@/lib/domain/draft'
import { momentWords } from '@/lib/domain/zoned-time'
import { fill } from '../ui/fill'
import { SidePanel } from '../ui/side-panel'
import { useEditor } from './editor-context'
import styles from './history-panel.module.css'
import type { Answer } from './model/calls'
import { issueName } from './model/value-words'
import { RestoreValue } from './restore-value'
import { ValueChange } from './value-change'

type Props = {
  issue: DraftIssue
  column: ColumnKey
  heading: string
  /** whether the cell may be edited here, and so be made what it was */
  mayRestore: boolean
  onClose: () => void
}

type EntriesProps = Omit<Props, 'onClose'> & {
  answer: Answer<HistoryEntry[]>
  onRestored: (sentence: string) => void
}

/** The entries to whose values one can go back: not what stands, once where two were saved at once. */
export const olderValues = (entries: readonly HistoryEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap(({ id, revision }, at) => {
      const newer = entries[at - 1]
      return newer && newer.revision !== revision && revision !== entries[0]?.revision ? [id] : []
    }),
  )

function Entry({ entry, column }: { entry: HistoryEntry; column: ColumnKey }) {
  const { source } = useEditor()
  const words = source.words.editor
  return (
    <>
      <p className={styles.who}>
        <strong>{entry.by === '' ? words.history.system : entry.by}</strong>,{' '}
        <time dateTime={entry.at}>{momentWords(entry.at, source.timeZone)}</time>
      </p>
      <ValueChange change={{ column, before: entry.before, after: entry.after }} source={source} />
    </>
  )
}

function Entries({ answer, issue, column, heading, mayRestore, onRestored }: EntriesProps) {
  const { source } = useEditor()
  const words = source.words.editor
  if (answer.kind !== 'done') {
    const message = answer.kind === 'refused' ? answer.message : words.fault.line
    return <p role="alert">{fill(words.history.failed, { message })}</p>
  }
  const [newest] = answer.value
  if (!newest) return <p>{words.history.empty}</p>
  const older = olderValues(answer.value)
  const cell = { issueId: issue.id, column, seen: newest.revision }
  return (
    <ol className={styles.list}>
      {answer.value.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <Entry entry={entry} column={column} />
          {mayRestore && older.has(entry.id) && (
            <RestoreValue entry={entry} cell={cell} heading={heading} onRestored={onRestored} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** The history of one cell, newest first: who, when, and what changed word by word. */
export function HistoryPanel(props: Props) {
  const { issue, column, heading, onClose } = props
  const { source, actions, assemblyKey } = useEditor()
  const words = source.words.editor.history
  const [answer, setAnswer] = useState<Answer<HistoryEntry[]> | null>(null)
  const [sentence, setSentence] = useState('')
  const { history } = actions
  const issueId = issue.id
  const load = useCallback(
    async () => setAnswer(await history({ issueId, column })),
    [history, issueId, column],
  )
  useEffect(() => void load(), [load])
  const restored = (told: string) => {
    setSentence(told)
    void load()
  }
  return (
    <SidePanel
      title={fill(words.title, { column: heading, issue: issueName(issue.cells, source.words) })}
      closeLabel={source.words.editor.panel.close}
      onClose={onClose}
    >
      <div className={styles.body} aria-busy={answer === null}>
        <p role="status">{sentence}</p>
        {answer === null ? (
          <p>{words.loading}</p>
        ) : (
          <Entries {...props} answer={answer} onRestored={restored} />
        )}
        <p>
          <a href={`/staff/${assemblyKey}/history?issue=${issue.cells.id}`}>
            {source.words.editor.toolbar.matrixHistory}
          </a>
        </p>
      </div>
    </SidePanel>
  )
}
