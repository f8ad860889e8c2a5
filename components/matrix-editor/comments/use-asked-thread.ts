import { useEffect, useRef } from 'react'
import type { ThreadMark } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { useStable } from '../hooks/use-stable'
import type { Place } from './comments-context'

type Parts = {
  /** the thread that the address names; null where it names none */
  asked: string | null
  marks: readonly ThreadMark[]
  issues: readonly DraftIssue[]
  toPlace: (place: Place) => void
}

/** Where a thread is; one that is closed by now stands among all of the issue that the address names. */
function placeOf({ asked, marks, issues }: Parts): Place | null {
  const mark = marks.find(({ id }) => id === asked)
  const slug = window.location.hash.slice(1)
  const issueId = mark?.issueId ?? issues.find(({ cells }) => cells.id === slug)?.id
  if (asked === null || issueId === undefined) return null
  const proposal = mark?.proposal?.id ?? null
  return { issueId, column: mark?.column ?? null, proposal, thread: asked }
}

/** Opens the thread that the address names, once; the address names its issue from then on. */
export function useAskedThread(parts: Parts) {
  const isDone = useRef(false)
  const open = useStable(() => {
    if (isDone.current || parts.asked === null) return
    isDone.current = true
    const place = placeOf(parts)
    const query = new URLSearchParams(window.location.search)
    query.delete('thread')
    const { pathname, hash } = window.location
    const rest = query.size > 0 ? `?${query}` : ''
    window.history.replaceState(window.history.state, '', `${pathname}${rest}${hash}`)
    if (place) parts.toPlace(place)
  })
  useEffect(() => void open(), [open])
}
