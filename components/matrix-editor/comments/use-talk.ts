import { useCallback, useEffect, useRef, useState } from 'react'
import type { IssueTalk, Thread } from '@/lib/domain/comments'
import type { Answer } from '../model/calls'
import { useCommenting } from './comments-context'

const lastOf = ({ comments }: Thread) => comments.at(-1)?.sequence ?? 0

/** Marks what is shown as read, while the page is looked at. */
function useReading(threads: readonly Thread[] | null) {
  const { noteRead, me } = useCommenting()
  useEffect(() => {
    if (threads === null) return
    const read = () => {
      if (document.visibilityState !== 'visible') return
      const unread = threads.filter((thread) =>
        thread.comments.some(({ sequence, by }) => sequence > thread.seen && by.id !== me),
      )
      if (unread.length === 0) return
      noteRead(unread.map((thread) => ({ thread: thread.id, seen: lastOf(thread) })))
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [threads, noteRead, me])
}

/** What was said of an issue, kept as it stands; what is shown counts as read. */
export function useTalk(issueId: string) {
  const { calls, heard, refresh } = useCommenting()
  const [answer, setAnswer] = useState<Answer<IssueTalk> | null>(null)
  /** how far each thread was read when it was first shown, which says what is new */
  const readUpTo = useRef(new Map<string, number>())
  const asked = useRef(0)
  const load = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const got = await calls.of(issueId)
    if (mine !== asked.current) return
    const threads = got.kind === 'done' ? got.value.threads : []
    for (const { id, seen } of threads) {
      if (!readUpTo.current.has(id)) readUpTo.current.set(id, seen)
    }
    // What was loaded before stays in sight while the server cannot be reached.
    setAnswer((now) => (got.kind !== 'done' && now?.kind === 'done' ? now : got))
  }, [calls, issueId])
  const { n, issues } = heard
  const concerned = issues === null || issues.has(issueId) ? n : 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: it loads again when something was heard
  useEffect(() => void load(), [load, concerned])
  useReading(answer?.kind === 'done' ? answer.value.threads : null)
  const onChanged = useCallback(() => {
    void load()
    refresh()
  }, [load, refresh])
  return { answer, onChanged, readUpTo: readUpTo.current }
}
