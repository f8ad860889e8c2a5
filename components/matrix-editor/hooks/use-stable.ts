import { useCallback, useRef } from 'react'

/** One function for the life of a component that always runs the newest version of what it does. */
export function useStable<A extends unknown[], R>(run: (...args: A) => R): (...args: A) => R {
  const latest = useRef(run)
  latest.current = run
  return useCallback((...args: A) => latest.current(...args), [])
}
