import { useEffect, useRef, useState } from 'react'
import type { Thread, Writer } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { momentWords } from '@/lib/domain/zoned-time'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { levelWord } from '../model/value-words'
import { answerFault } from './answer-fault'
import { CommentView } from './comment-view'
import styles from './comments.module.css'
import { useCommenting } from './comments-context'
import { Composer } from './composer'
import { aboutWords } from './proposal-name'
import { isKept, useUnsent } from './unsent'

type Props = {
  /** the issue whose comments are looked at */
  issue: DraftIssue
  thread: Thread
  /** whether it is looked for: then it is shown and takes the focus */
  isWanted: boolean
  people: readonly Writer[]
  /** the sequence up to which it was read when it was shown */
  readUpTo: number
  onChanged: () => void
}

function Reply({
  people,
  thread,
  onChanged,
  onClose,
}: Pick<Props, 'people' | 'thread' | 'onChanged'> & { onClose: () => void }) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { calls, me } = useCommenting()
  const draft = useUnsent(me, `reply ${thread.id}`)
  const send = async () => {
    const { id, text } = draft.unsent
    const { issueId, column } = thread
    const about = { column, proposal: thread.proposal?.id ?? null }
    const place = { issueId, ...about, thread: thread.id, objection: null }
    const answer = await calls.post({ ...place, id, text })
    if (answer.kind === 'refused') draft.renew()
    const fault = answerFault(answer, source.words)
    if (fault === null) onChanged()
    return fault
  }
  return (
    <Composer
      label={fill(words.writeReply, { name: thread.by.name })}
      draft={draft}
      people={people}
      sendLabel={words.send}
      send={send}
      onClose={onClose}
      autoFocus
    />
  )
}

/** Resolves a thread or reopens it. */
function Resolve({ thread, onChanged }: Pick<Props, 'thread' | 'onChanged'>) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { calls } = useCommenting()
  const [fault, setFault] = useState<string | null>(null)
  const { resolved, objection } = thread
  const press = async () => {
    const answer = await calls.resolve(thread.id, resolved === null)
    const sentence = answerFault(answer, source.words)
    setFault(sentence)
    if (sentence === null) onChanged()
  }
  const close = objection ? words.closeObjection : words.resolve
  return (
    <>
      <button type="button" className={buttons.small} onClick={() => void press()}>
        {resolved ? words.reopen : close}
      </button>
      {fault !== null && <span role="alert">{fault}</span>}
    </>
  )
}

function ObjectionLine({ thread: { objection, by } }: Pick<Props, 'thread'>) {
  const { source } = useEditor()
  if (!objection) return null
  const words = source.words.editor.comments
  const level = levelWord(source, objection.level)
  const stood = levelWord(source, objection.stood)
  const sentence = objection.stood === null ? words.objectionNone : words.objection
  return <p className={styles.objection}>{fill(sentence, { name: by.name, stood, level })}</p>
}

/** What is looked for comes into view, with the focus. */
function useWanted(isWanted: boolean) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isWanted) return
    section.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView({ block: 'center' })
  }, [isWanted])
  return section
}

/** A thread: what was said in it, and answering, resolving and reopening it. */
export function ThreadView({ issue, thread, isWanted, people, readUpTo, onChanged }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { me } = useCommenting()
  const [replying, setReplying] = useState(() => isKept(me, `reply ${thread.id}`))
  const { by, resolved, comments } = thread
  const heading = aboutWords(source, issue, thread)
  const section = useWanted(isWanted)
  return (
    <section
      ref={section}
      className={styles.thread}
      tabIndex={isWanted ? -1 : undefined}
      aria-label={fill(words.thread, { name: by.name, column: heading })}
    >
      <p className={styles.about}>{heading}</p>
      <ObjectionLine thread={thread} />
      <ol className={styles.comments}>
        {comments.map((comment) => (
          <CommentView
            key={comment.id}
            comment={comment}
            people={people}
            isNew={comment.sequence > readUpTo && comment.by.id !== me && comment.text !== null}
            onChanged={onChanged}
          />
        ))}
      </ol>
      {resolved && (
        <p className={styles.who}>
          {fill(words.resolved, {
            name: resolved.by,
            when: momentWords(resolved.at, source.timeZone),
          })}
        </p>
      )}
      {replying && (
        <Reply
          thread={thread}
          people={people}
          onChanged={onChanged}
          onClose={() => setReplying(false)}
        />
      )}
      <div className={styles.acts}>
        {!replying && (
          <button type="button" className={buttons.small} onClick={() => setReplying(true)}>
            {words.reply}
          </button>
        )}
        {thread.mayResolve && <Resolve thread={thread} onChanged={onChanged} />}
      </div>
    </section>
  )
}
