import { useEffect } from 'react'
import { useStable } from './use-stable'
import type { useSteps } from './use-steps'

type Acts = Pick<ReturnType<typeof useSteps>, 'undo' | 'redo'> & {
  /** whether an issue is open as a whole */
  isOpen: boolean
  go: (by: -1 | 1) => void
}

const TURNS: Readonly<Record<string, -1 | 1>> = { PageDown: 1, PageUp: -1 }

/** A field of text undoes its own typing; a list of records or a history has the keys to itself. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element &&
  (target.matches('textarea, select, input:not([type="radio"])') ||
    target.closest('[data-whole-issue]') === null)

function stepOf({ undo, redo }: Acts, { key, shiftKey }: KeyboardEvent) {
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? redo : undo
  return letter === 'y' ? redo : null
}

/** Where an issue is open as a whole: Alt+Page down and up turn to the next, Ctrl+Z undoes. */
export function useIssueKeys(acts: Acts) {
  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const by = event.altKey ? TURNS[event.key] : undefined
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
    const isText = isElsewhere(event.target)
    const act = by ? () => acts.go(by) : isCommand && !isText && stepOf(acts, event)
    if (!act) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    if (!acts.isOpen) return
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [acts.isOpen, onKeyDown])
}
