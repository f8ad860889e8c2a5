import { useSyncExternalStore } from 'react'

/** Narrower than this, a grid has no room; matrix-editor.module.css says the same. */
const NARROW = '(max-width: 639.98px)'

function subscribe(onChange: () => void) {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/**
 * Whether there is room for a list only and not for the grid.
 * @param guess what the server took the browser for; where it guessed right nothing is drawn twice
 */
export const useNarrow = (guess: boolean): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(NARROW).matches,
    () => guess,
  )
