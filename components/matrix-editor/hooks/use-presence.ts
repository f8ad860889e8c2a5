import { useEffect, useRef, useState } from 'react'
import type { Place } from '@/lib/domain/live'
import type { LiveCalls } from '../model/live-calls'
import { isAddRow } from '../model/matrix-rows'
import type { CellAddress } from '../model/navigation'
import { HEAD_ROW } from '../model/range'
import { useStable } from './use-stable'

/** Milliseconds between two tellings at the least, and at the most. */
const AT_MOST_EVERY = 1_000
const AT_LEAST_EVERY = 20_000

const placeOf = (cell: CellAddress | null): Place | null =>
  cell && cell.row !== HEAD_ROW && !isAddRow(cell.row) && cell.column !== ''
    ? { issueId: cell.row, column: cell.column }
    : null

/** Tells the others in which cell one is, while the page is looked at. */
export function usePresence(calls: LiveCalls, cell: CellAddress | null) {
  const [tab] = useState(() => crypto.randomUUID())
  const place = placeOf(cell)
  const last = useRef(-AT_MOST_EVERY)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const tell = useStable((left: boolean) => {
    last.current = performance.now()
    calls.tellPresence({ tab, place: left ? null : place, left })
  })
  const tellSoon = useStable(() => {
    if (timer.current) return
    timer.current = setTimeout(
      () => {
        timer.current = null
        if (document.visibilityState === 'visible') tell(false)
      },
      Math.max(0, last.current + AT_MOST_EVERY - performance.now()),
    )
  })
  const at = place && `${place.issueId} ${place.column}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told again when the cell is another
  useEffect(tellSoon, [at, tellSoon])
  useEffect(() => {
    const again = setInterval(tellSoon, AT_LEAST_EVERY)
    const leave = () => tell(true)
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', tellSoon)
    document.addEventListener('visibilitychange', tellSoon)
    return () => {
      clearInterval(again)
      if (timer.current) clearTimeout(timer.current)
      timer.current = null
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', tellSoon)
      document.removeEventListener('visibilitychange', tellSoon)
      leave()
    }
  }, [tell, tellSoon])
}
