import { useState } from 'react'
import type { CommentedColumn, IssueTalk, Thread } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { AboutField } from './about-field'
import { answerFault } from './answer-fault'
import styles from './comments.module.css'
import { NewThread } from './new-thread'
import { ThreadView } from './thread-view'
import { useTalk } from './use-talk'

type Props = {
  issue: DraftIssue
  /** the cell that it is about, null for the issue as a whole; where it is left out, one chooses */
  column?: CommentedColumn | null
}

type ThreadsProps = Pick<ReturnType<typeof useTalk>, 'onChanged' | 'readUpTo'> & {
  title?: string
  threads: readonly Thread[]
  people: IssueTalk['people']
}

function Threads({ title, threads, people, readUpTo, onChanged }: ThreadsProps) {
  if (threads.length === 0) return null
  return (
    <>
      {title !== undefined && <h3 className={styles.heading}>{title}</h3>}
      {threads.map((thread) => (
        <ThreadView
          key={thread.id}
          thread={thread}
          people={people}
          readUpTo={readUpTo.get(thread.id) ?? 0}
          onChanged={onChanged}
        />
      ))}
    </>
  )
}

/** Resolved threads are folded away, unless something in them is new. */
const isFolded = (readUpTo: ReadonlyMap<string, number>) => (thread: Thread) =>
  thread.resolved !== null &&
  (thread.comments.at(-1)?.sequence ?? 0) <= (readUpTo.get(thread.id) ?? 0)

function Talk(
  props: Omit<ThreadsProps, 'threads'> & { talk: IssueTalk; column: CommentedColumn | null },
) {
  const { talk, column, readUpTo } = props
  const words = useEditor().source.words.editor.comments
  const folds = isFolded(readUpTo)
  const open = talk.threads.filter((thread) => !folds(thread))
  const folded = talk.threads.filter(folds)
  const here = open.filter((thread) => thread.column === column)
  const elsewhere = open.filter((thread) => thread.column !== column)
  return (
    <>
      {open.length === 0 && <p>{words.none}</p>}
      <Threads {...props} threads={here} />
      <Threads {...props} title={words.elsewhere} threads={elsewhere} />
      {folded.length > 0 && (
        <details className={styles.folded}>
          <summary>{fillCount(words.resolvedThreads, folded.length)}</summary>
          <Threads {...props} threads={folded} />
        </details>
      )}
    </>
  )
}

/** Everything that was said of an issue, and where more is said; it may stand in any panel. */
export function IssueComments({ issue, ...props }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { answer, onChanged, readUpTo } = useTalk(issue.id)
  const [about, setAbout] = useState<CommentedColumn | null>(null)
  const { column = about } = props
  return (
    <div className={styles.body} aria-busy={answer === null}>
      <p className={styles.hint}>{words.staffOnly}</p>
      {props.column === undefined && <AboutField about={about} onChoose={setAbout} />}
      <NewThread
        key={`${issue.id} ${column}`}
        issue={issue}
        column={column}
        people={answer?.kind === 'done' ? answer.value.people : []}
        onChanged={onChanged}
      />
      {answer === null && <p>{words.loading}</p>}
      {answer !== null && answer.kind !== 'done' && (
        <p role="alert">
          {fill(words.failed, { message: answerFault(answer, source.words) ?? '' })}{' '}
          <button type="button" className={buttons.small} onClick={onChanged}>
            {words.again}
          </button>
        </p>
      )}
      {answer?.kind === 'done' && (
        <Talk
          talk={answer.value}
          people={answer.value.people}
          column={column}
          readUpTo={readUpTo}
          onChanged={onChanged}
        />
      )}
    </div>
  )
}
