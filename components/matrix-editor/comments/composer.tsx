import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import { LONGEST_COMMENT, type Writer } from '@/lib/domain/comments'
import buttons from '../../ui/button.module.css'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import styles from './comments.module.css'
import { MentionList } from './mention-list'
import type { useUnsent } from './unsent'
import { useMention } from './use-mention'

type Props = {
  label: string
  draft: ReturnType<typeof useUnsent>
  sendLabel: string
  /** who can be mentioned */
  people: readonly Writer[]
  /** sends it. Returns the sentence if it was refused */
  send: () => Promise<string | null>
  /** closes the field, where it can be closed */
  onClose?: () => void
  /** what else is chosen beside the text */
  children?: ReactNode
  autoFocus?: boolean
}

/** How close to the limit the count is shown, in characters. */
const NEAR = 400

function useSending({ send, onClose, draft }: Pick<Props, 'send' | 'onClose' | 'draft'>) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const submit = async () => {
    if (busy || draft.unsent.text.trim() === '') return
    setBusy(true)
    const sentence = await send()
    setBusy(false)
    setFault(sentence)
    if (sentence !== null) return
    draft.clear()
    onClose?.()
  }
  return { busy, fault, submit, setFault }
}

/** The field in which a comment is written. What stands in it is kept until it is sent. */
export function Composer(props: Props) {
  const { label, draft, sendLabel, people, onClose, children, autoFocus = false } = props
  const { source } = useEditor()
  const words = source.words.editor.comments
  const id = useId()
  const { busy, fault, submit, setFault } = useSending(props)
  const { text } = draft.unsent
  const over = text.length > LONGEST_COMMENT
  const mention = useMention({ text, people, change: (next) => draft.change({ text: next }) })
  const { ref } = mention.ties
  useEffect(() => {
    const area = ref.current
    if (!(autoFocus && area)) return
    area.focus()
    area.setSelectionRange(area.value.length, area.value.length)
  }, [autoFocus, ref])
  const onKeyDown = (event: KeyboardEvent) => {
    mention.onKeyDown(event)
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (!over) void submit()
  }
  const discard = () => {
    draft.clear()
    setFault(null)
    onClose?.()
  }
  return (
    <div className={styles.composer}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        {...mention.ties}
        dir="auto"
        rows={3}
        className={styles.area}
        aria-describedby={`${id}-said`}
        aria-invalid={over || undefined}
        value={text}
        readOnly={busy}
        onChange={(event) => draft.change({ text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <MentionList {...mention} />
      {children}
      <div className={styles.acts}>
        <button
          type="button"
          className={buttons.primary}
          disabled={busy || over || text.trim() === ''}
          onClick={() => void submit()}
        >
          {busy ? words.sending : sendLabel}
        </button>
        {(onClose || text !== '') && (
          <button type="button" className={buttons.button} disabled={busy} onClick={discard}>
            {onClose ? words.leave : words.discard}
          </button>
        )}
        <span id={`${id}-said`} className={styles.hint}>
          {text.length > LONGEST_COMMENT - NEAR
            ? fill(words.length, { n: text.length, most: LONGEST_COMMENT })
            : draft.wasKept && text !== ''
              ? words.kept
              : words.hint}
        </span>
      </div>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fill(words.notSent, { message: fault })}
        </p>
      )}
    </div>
  )
}
