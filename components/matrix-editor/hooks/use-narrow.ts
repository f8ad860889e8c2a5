import { useSyncExternalStore } from 'react'

/** Narrower than this, a grid has no room; matrix-editor.module.css says the same. */
const NARROW = '(max-width: 639.98px)'

let asked: MediaQueryList | null = null

/** Asked once: React reads the answer whenever the editor is drawn. */
function query(): MediaQueryList {
  asked ??= window.matchMedia(NARROW)
  return asked
}

function subscribe(onChange: () => void) {
  query().addEventListener('change', onChange)
  return () => query().removeEventListener('change', onChange)
}

/**
 * Whether there is room for a list only and not for the grid.
 * @param guess what the server took the browser for; where it guessed right nothing is drawn twice
 */
export const useNarrow = (guess: boolean): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => guess,
  )
