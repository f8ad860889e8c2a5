import { useState } from 'react'
import type { HistoryEntry } from '@/lib/domain/draft'
import type { Restored } from '@/lib/domain/restore-plan'
import { momentWords } from '@/lib/domain/zoned-time'
import buttons from '../ui/button.module.css'
import { fill } from '../ui/fill'
import { useEditor } from './editor-context'
import type { Answer, RestoreWish } from './model/calls'
import type { EditorWords } from './model/editor-words'

/** What a restore of one cell came to, in a sentence. */
export function restoredSentence(
  answer: Answer<Restored>,
  time: string,
  { history, fault }: EditorWords['editor'],
): string {
  if (answer.kind === 'refused') return fill(history.notRestored, { message: answer.message })
  if (answer.kind !== 'done') return fill(history.notRestored, { message: fault.line })
  const { refused, left, setAside, cells } = answer.value
  const [first] = refused
  const [stays] = left
  if (first) return fill(history.notRestored, { message: first.message })
  if (stays) return fill(history.notRestored, { message: history[stays.why] })
  if (setAside > 0) return history.aside
  return cells === 0 ? history.same : fill(history.restored, { time })
}

type Props = {
  entry: HistoryEntry
  cell: Pick<RestoreWish, 'issueId' | 'column' | 'seen'>
  heading: string
  onRestored: (sentence: string) => void
}

/** Makes the cell what it was once this entry of its history was written. */
export function RestoreValue({ entry, cell, heading, onRestored }: Props) {
  const { source, actions } = useEditor()
  const words = source.words.editor
  const [batch] = useState(() => crypto.randomUUID())
  const [busy, setBusy] = useState(false)
  const time = momentWords(entry.at, source.timeZone)
  const restore = async () => {
    setBusy(true)
    const answer = await actions.restore({ ...cell, revision: entry.revision, batch }, entry.after)
    setBusy(false)
    onRestored(restoredSentence(answer, time, words))
  }
  return (
    <button
      type="button"
      className={buttons.button}
      disabled={busy}
      aria-label={fill(words.history.restoreNamed, { column: heading, time })}
      onClick={() => void restore()}
    >
      {busy ? words.history.restoring : words.history.restore}
    </button>
  )
}
