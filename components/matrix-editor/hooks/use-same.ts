import { useRef } from 'react'
import { canonical } from '@/lib/domain/merge-list'

/** The same object for as long as its content is the same, so that nothing is done anew for it. */
export function useSame<T>(value: T): T {
  const held = useRef(value)
  if (held.current !== value && canonical(held.current) !== canonical(value)) held.current = value
  return held.current
}
