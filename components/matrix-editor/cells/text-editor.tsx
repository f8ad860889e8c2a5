import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { fill } from '../../ui/fill'
import { type Next, useEditor } from '../editor-context'
import type { Move } from '../model/navigation'
import styles from './text-editor.module.css'

export type Commit = (value: unknown, next: Next) => string | null

type Props = {
  label: string
  start: string
  /** whether Shift+Enter or Alt+Enter makes a new line */
  lines: boolean
  /** the most characters, where a count is worth showing */
  longest: number | null
  commit: Commit
  leave: () => void
  /** told at each key, so that nothing typed is lost */
  onTyped: (text: string) => void
}

/** Where the selection goes after a key that saves; null where the key does not. */
export function savingMove(event: KeyboardEvent): Move | 'all' | null {
  if (event.nativeEvent.isComposing) return null
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'all'
  if (event.key === 'Tab') return event.shiftKey ? 'previous-wrapping' : 'next-wrapping'
  return event.key === 'Enter' && !event.shiftKey && !event.altKey ? 'down' : null
}

function insertLine(area: HTMLTextAreaElement) {
  area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end')
}

function useGrowing(text: string) {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    element.style.blockSize = 'auto'
    element.style.blockSize = `${Math.max(element.scrollHeight, text.length > 0 ? 0 : 40)}px`
  }, [text])
  useLayoutEffect(() => {
    const element = area.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  return area
}

/** Text, edited where it stands; the field grows with it. */
export function TextEditor({ label, start, lines, longest, commit, leave, onTyped }: Props) {
  const { source } = useEditor()
  const [text, hold] = useState(start)
  const setText = (next: string) => {
    hold(next)
    onTyped(next)
  }
  const [fault, setFault] = useState<string | null>(null)
  const faultId = useId()
  const done = useRef(false)
  const area = useGrowing(text)

  const save = (next: Next) => {
    if (done.current) return
    const sentence = commit(text, next)
    done.current = sentence === null
    setFault(sentence)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    // What an input method is asked, Escape too, is not asked of the cell.
    if (event.nativeEvent.isComposing) return
    const move = savingMove(event)
    if (move) {
      event.preventDefault()
      save(move)
    } else if (event.key === 'Escape') {
      done.current = true
      leave()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (lines) insertLine(event.currentTarget)
      setText(event.currentTarget.value)
    }
  }
  return (
    <div className={styles.editor}>
      <textarea
        ref={area}
        rows={1}
        dir="auto"
        className={styles.area}
        aria-label={label}
        aria-invalid={fault !== null || undefined}
        aria-describedby={fault === null ? undefined : faultId}
        data-editor
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => save('blur')}
      />
      {longest !== null && (
        <span className={styles.count} data-over={text.length > longest || undefined}>
          {fill(source.words.editor.length, { n: text.length, most: longest })}
        </span>
      )}
      {fault !== null && (
        <p id={faultId} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
