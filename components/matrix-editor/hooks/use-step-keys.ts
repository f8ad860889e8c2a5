import { useEffect } from 'react'
import type { useSteps } from './use-steps'

type StepActions = Pick<ReturnType<typeof useSteps>, 'undo' | 'redo'>

/** A field undoes its own typing, and what is open over the grid has the keys to itself. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null

function actOf({ undo, redo }: StepActions, { key, shiftKey }: KeyboardEvent) {
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? redo : undo
  return letter === 'y' && !shiftKey ? redo : null
}

/** Ctrl+Z undoes a step, Ctrl+Shift+Z and Ctrl+Y do it again, wherever the focus is on the page. */
export function useStepKeys({ undo, redo }: StepActions) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey
      if (!isCommand || event.defaultPrevented || isElsewhere(event.target)) return
      const act = actOf({ undo, redo }, event)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
