import { useEffect, useMemo, useRef, useState } from 'react'
import type { ThreadMark } from '@/lib/domain/comments'
import type { DraftIssue } from '@/lib/domain/draft'
import { useSame } from '../hooks/use-same'
import { useStable } from '../hooks/use-stable'
import type { MatrixEditorProps } from '../matrix-editor-props'
import { commentsByRow, objectedIn, standingOf } from './cell-comments'
import type { ReadThreads } from './comment-calls'
import type { Commenting, Heard } from './comments-context'

/** Milliseconds in which what is heard is gathered. */
const GATHER = 150

/** Gathers what is heard in a short while; null is heard of all issues. */
function useGathered(onHeard: (issues: ReadonlySet<string> | null) => void) {
  const gathered = useRef<Set<string> | null>(new Set())
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const tell = useStable(() => {
    timer.current = null
    const issues = gathered.current
    gathered.current = new Set()
    onHeard(issues)
  })
  const hear = useStable((issueId: string | null) => {
    if (issueId === null) gathered.current = null
    else gathered.current?.add(issueId)
    timer.current ??= setTimeout(tell, GATHER)
  })
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
      timer.current = null
    },
    [],
  )
  return hear
}

const readUpTo = (marks: readonly ThreadMark[], read: ReadThreads) => {
  const seen = new Map(read.map((one) => [one.thread, one.seen]))
  return marks.flatMap((mark) => {
    if ((seen.get(mark.id) ?? 0) < mark.last) return [mark]
    return mark.open ? [{ ...mark, unread: 0, mentioned: false, first: null }] : []
  })
}

type Props = Pick<MatrixEditorProps, 'commentCalls' | 'person' | 'talk'>

/** The comments of a matrix: what stands open, what is new, and hearing of more. */
export function useComments(
  { commentCalls: calls, person: me, talk }: Props,
  issues: readonly DraftIssue[],
) {
  const [marks, setMarks] = useState(talk.threads)
  const [heard, setHeard] = useState<Heard>({ n: 0, issues: null })
  const asked = useRef(0)
  const load = useStable(async () => {
    asked.current += 1
    const mine = asked.current
    const answer = await calls.threads()
    if (answer.kind === 'done' && mine === asked.current) setMarks(answer.value)
  })
  const hear = useGathered((issues) => {
    setHeard(({ n }) => ({ n: n + 1, issues }))
    void load()
  })
  useEffect(() => hear(null), [hear])
  const refresh = useStable(() => void load())
  const noteRead = useStable<[ReadThreads], void>((read) => {
    setMarks((now) => readUpTo(now, read))
    void calls.markRead(read)
  })
  const setting = useMemo<Commenting>(
    () => ({ calls, me, marks, heard, refresh, noteRead }),
    [calls, me, marks, heard, refresh, noteRead],
  )
  const standing = useSame(useMemo(() => standingOf(marks, issues), [marks, issues]))
  const byRow = useMemo(() => commentsByRow(marks, standing), [marks, standing])
  const objected = useSame(useMemo(() => [...objectedIn(byRow)], [byRow]))
  return { setting, byRow, objected, hear }
}
