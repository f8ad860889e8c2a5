import { useEffect, useState } from 'react'
import { makeReloader } from '../model/reloader'
import { useStable } from './use-stable'

type Parts = Parameters<typeof makeReloader>[0]

/** Loads the draft anew until that was done; at once when the line is good again. */
export function useReloader(parts: Parts) {
  const ask = useStable(parts.ask)
  const newest = useStable(parts.newest)
  const take = useStable(parts.take)
  const [reloader] = useState(() => makeReloader({ ask, newest, take }))
  const { again, stop } = reloader
  useEffect(() => {
    const onOnline = () => void again()
    window.addEventListener('online', onOnline)
    return () => {
      window.removeEventListener('online', onOnline)
      stop()
    }
  }, [again, stop])
  return reloader
}
