import { useState } from 'react'
import type { IssueTalk, Thread } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import buttons from '../../ui/button.module.css'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { AboutField } from './about-field'
import { answerFault } from './answer-fault'
import styles from './comments.module.css'
import type { About, Place } from './comments-context'
import { NewThread } from './new-thread'
import { ThreadView } from './thread-view'
import { useTalk } from './use-talk'

type Props = {
  issue: DraftIssue
  /** what it is about; where it is left out, one chooses */
  place?: Place
}

type ThreadsProps = Pick<ReturnType<typeof useTalk>, 'onChanged' | 'readUpTo'> & {
  issue: DraftIssue
  title?: string
  /** the thread that is looked for */
  wanted: string | undefined
  threads: readonly Thread[]
  people: IssueTalk['people']
}

function Threads({ title, threads, readUpTo, wanted, ...props }: ThreadsProps) {
  if (threads.length === 0) return null
  return (
    <>
      {title !== undefined && <h3 className={styles.heading}>{title}</h3>}
      {threads.map((thread) => (
        <ThreadView
          {...props}
          key={thread.id}
          thread={thread}
          isWanted={thread.id === wanted}
          readUpTo={readUpTo.get(thread.id) ?? 0}
        />
      ))}
    </>
  )
}

/** Resolved threads are folded away, unless something in them is new. */
const isFolded = (readUpTo: ReadonlyMap<string, number>) => (thread: Thread) =>
  thread.resolved !== null &&
  (thread.comments.at(-1)?.sequence ?? 0) <= (readUpTo.get(thread.id) ?? 0)

const isAbout =
  ({ column, proposal }: About) =>
  (thread: Thread) =>
    thread.column === column && (proposal === null || thread.proposal?.id === proposal)

function Talk(props: Omit<ThreadsProps, 'threads'> & { talk: IssueTalk; about: About }) {
  const { talk, about, readUpTo, wanted } = props
  const words = useEditor().source.words.editor.comments
  const folds = isFolded(readUpTo)
  const open = talk.threads.filter((thread) => !folds(thread))
  const folded = talk.threads.filter(folds)
  const isHere = isAbout(about)
  const here = open.filter(isHere)
  const elsewhere = open.filter((thread) => !isHere(thread))
  return (
    <>
      {open.length === 0 && <p>{words.none}</p>}
      <Threads {...props} threads={here} />
      <Threads {...props} title={words.elsewhere} threads={elsewhere} />
      {folded.length > 0 && (
        <details className={styles.folded} open={folded.some(({ id }) => id === wanted)}>
          <summary>{fillCount(words.resolvedThreads, folded.length)}</summary>
          <Threads {...props} threads={folded} />
        </details>
      )}
    </>
  )
}

/** Everything that was said of an issue, and where more is said; it may stand in any panel. */
export function IssueComments({ issue, place }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { answer, onChanged, readUpTo } = useTalk(issue.id)
  const [about, setAbout] = useState<About>(place ?? { column: null, proposal: null })
  const { column, proposal } = about
  const choosesProposal = column === 'proposals' && issue.cells.proposals.length > 0
  return (
    <div className={styles.body} aria-busy={answer === null}>
      <p className={styles.hint}>{words.staffOnly}</p>
      {(place === undefined || choosesProposal) && (
        <AboutField
          issue={issue}
          within={place === undefined ? 'issue' : 'proposals'}
          about={about}
          onChoose={setAbout}
        />
      )}
      <NewThread
        key={`${issue.id} ${column} ${proposal}`}
        issue={issue}
        about={about}
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
          issue={issue}
          about={about}
          wanted={place?.thread}
          readUpTo={readUpTo}
          onChanged={onChanged}
        />
      )}
    </div>
  )
}
