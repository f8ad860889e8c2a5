import { useState } from 'react'
import type { Comment, Writer } from '@/lib/domain/comments'
import { momentWords } from '@/lib/domain/zoned-time'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { answerFault } from './answer-fault'
import { CommentText } from './comment-text'
import styles from './comments.module.css'
import { useCommenting } from './comments-context'
import { Composer } from './composer'
import { isKept, useUnsent } from './unsent'

type Props = {
  comment: Comment
  people: readonly Writer[]
  isNew: boolean
  onChanged: () => void
}

function EditComment({
  people,
  comment,
  text,
  onChanged,
  onClose,
}: Omit<Props, 'isNew'> & { text: string; onClose: () => void }) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { calls, me } = useCommenting()
  const draft = useUnsent(me, `edit ${comment.id}`, text)
  const send = async () => {
    const edit = { id: comment.id, before: text, text: draft.unsent.text }
    const fault = answerFault(await calls.edit(edit), source.words)
    if (fault === null) onChanged()
    return fault
  }
  return (
    <Composer
      label={words.writeEdit}
      draft={draft}
      people={people}
      sendLabel={words.save}
      send={send}
      onClose={onClose}
      autoFocus
    />
  )
}

/** Asks before a text goes for good. */
function Withdraw({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { calls } = useCommenting()
  const [asks, setAsks] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const withdraw = async () => {
    const sentence = answerFault(await calls.withdraw(id), source.words)
    setFault(sentence)
    if (sentence === null) onChanged()
  }
  if (!asks) {
    return (
      <button type="button" className={buttons.small} onClick={() => setAsks(true)}>
        {words.withdraw}
      </button>
    )
  }
  return (
    <span role="alert" className={styles.asks}>
      {fault ?? words.withdrawSure}{' '}
      <button type="button" className={buttons.small} onClick={() => void withdraw()}>
        {words.withdraw}
      </button>{' '}
      <button type="button" className={buttons.small} onClick={() => setAsks(false)}>
        {words.keep}
      </button>
    </span>
  )
}

/** One comment: who, when and what; its own author edits and withdraws it. */
export function CommentView({ comment, people, isNew, onChanged }: Props) {
  const { source } = useEditor()
  const words = source.words.editor.comments
  const { me } = useCommenting()
  const { by, at, text, editedAt } = comment
  const [editing, setEditing] = useState(() => isKept(me, `edit ${comment.id}`))
  const mine = by.id === me && text !== null
  return (
    <li className={styles.comment}>
      <p className={styles.who}>
        <strong dir="auto">{by.name}</strong>,{' '}
        <time dateTime={at}>{momentWords(at, source.timeZone)}</time>
        {editedAt !== null && text !== null && (
          <>
            , <span title={momentWords(editedAt, source.timeZone)}>{words.edited}</span>
          </>
        )}
        {isNew && <span className={styles.new}>{words.isNew}</span>}
      </p>
      {text === null ? (
        <p className={styles.withdrawn}>{fill(words.withdrawn, { name: by.name })}</p>
      ) : editing && mine ? (
        <EditComment
          comment={comment}
          text={text}
          people={people}
          onChanged={onChanged}
          onClose={() => setEditing(false)}
        />
      ) : (
        <CommentText text={text} people={people} />
      )}
      {mine && !editing && (
        <div className={styles.acts}>
          <button type="button" className={buttons.small} onClick={() => setEditing(true)}>
            {words.edit}
          </button>
          <Withdraw id={comment.id} onChanged={onChanged} />
        </div>
      )}
    </li>
  )
}
