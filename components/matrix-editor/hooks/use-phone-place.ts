import { useEffect, useLayoutEffect, useRef } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { leaveField } from './leave-field'
import type { useOpened } from './use-opened'
import { useStable } from './use-stable'

type Parts = ReturnType<typeof useOpened> & {
  narrow: boolean
  /** the newest issues, one that was only just added included */
  latest: { current: { issues: readonly DraftIssue[] } }
}

/** What an entry of the history says that was made from the list: going back leads there. */
const FROM_LIST = { fromList: true }

const addressWith = (slug: string | undefined) =>
  `${window.location.pathname}${window.location.search}${slug ? `#${slug}` : ''}`

const isFromList = (state: unknown) =>
  typeof state === 'object' && state !== null && 'fromList' in state

const linkOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-issue="${CSS.escape(id)}"]`)

/**
 * On a phone an open issue is an entry of the history of its own, so that the phone's own way back
 * leads to the list, at the place that was left.
 */
export function usePhonePlace({ narrow, opened, open, close, latest }: Parts) {
  const place = useRef(0)
  const last = useRef('')
  const slugOf = (id: string) => latest.current.issues.find((issue) => issue.id === id)?.cells.id
  const follow = useStable(() => {
    if (!narrow) return
    leaveField()
    const slug = window.location.hash.slice(1)
    const named =
      slug === '' ? undefined : latest.current.issues.find(({ cells }) => cells.id === slug)
    if (!named) close()
    else if (named.id !== opened?.id) open(named.id)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a phone begins where its address leads
  useEffect(() => {
    if (window.location.hash !== '') follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [follow, narrow])

  const isOpen = narrow && opened !== null
  useLayoutEffect(() => {
    if (!narrow) return
    window.scrollTo(0, isOpen ? 0 : place.current)
    if (!isOpen) linkOf(last.current)?.focus({ preventScroll: true })
  }, [narrow, isOpen])

  const toIssue = useStable<[string, string | null], void>((id, column) => {
    if (!isOpen) {
      place.current = window.scrollY
      window.history.pushState(FROM_LIST, '', addressWith(slugOf(id)))
    } else if (id !== opened.id) {
      const state = isFromList(window.history.state) ? FROM_LIST : null
      window.history.replaceState(state, '', addressWith(slugOf(id)))
      window.scrollTo(0, 0)
    }
    last.current = id
    open(id, column)
  })
  const toList = useStable(() => {
    if (isFromList(window.history.state)) return window.history.back()
    window.history.replaceState(null, '', addressWith(undefined))
    close()
  })
  return { toIssue, toList }
}
