import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChangedCell, Present } from '@/lib/domain/live'
import {
  MARKED_FOR,
  type Mark,
  marksAfter,
  newsSentence,
  othersByRow,
  peopleHere,
} from '../model/others'
import { useStable } from './use-stable'

type Told = Parameters<typeof newsSentence>[2]

/** A screen reader that is interrupted at each key of somebody else's reads nothing. */
const SAY_EVERY = 4_000

/** Says what was gathered, at once or a while after the last time. */
function useGathered(sentenceOf: (news: readonly ChangedCell[]) => string) {
  const [said, setSaid] = useState('')
  const gathered = useRef<ChangedCell[]>([])
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const last = useRef(0)
  const say = useStable(() => {
    timer.current = null
    last.current = performance.now()
    setSaid(sentenceOf(gathered.current))
    gathered.current = []
  })
  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
    },
    [],
  )
  const gather = useStable<[readonly ChangedCell[]], void>((news) => {
    gathered.current.push(...news)
    const wait = Math.max(0, last.current + SAY_EVERY - performance.now())
    timer.current ??= setTimeout(say, wait)
  })
  return { said, gather }
}

/** Who is where, and what was just changed by whom: marked for some seconds, and said. */
export function useMarksOfOthers(here: readonly Present[], me: string, told: Told) {
  const [marks, setMarks] = useState<readonly Mark[]>([])
  const nobody = told.source.words.editor.live.somebody
  const { said, gather } = useGathered((news) => newsSentence(news, me, told))
  const mark = useStable<[readonly ChangedCell[]], void>((news) => {
    const theirs = news.filter(({ by }) => by?.id !== me)
    if (theirs.length === 0) return
    setMarks((now) => marksAfter(now, theirs, { now: performance.now(), me, nobody }))
    gather(theirs)
  })
  useEffect(() => {
    if (marks.length === 0) return
    const after = { now: 0, me, nobody }
    const sweep = () => setMarks((now) => marksAfter(now, [], { ...after, now: performance.now() }))
    const first = Math.min(...marks.map(({ until }) => until)) - performance.now()
    const timer = setTimeout(sweep, Math.max(0, Math.min(first, MARKED_FOR)) + 50)
    return () => clearTimeout(timer)
  }, [marks, me, nobody])
  const people = useMemo(() => peopleHere(here, me), [here, me])
  const others = useMemo(() => othersByRow(people, marks), [people, marks])
  return { people, others, mark, said }
}
