import { useEffect, useState } from 'react'
import type { MatrixChanges, Present } from '@/lib/domain/live'
import type { EditorCalls } from '../model/calls'
import type { LineEvent, LiveCalls } from '../model/live-calls'
import { useStable } from './use-stable'

type Parts = {
  follow: LiveCalls['follow']
  changesSince: EditorCalls['changesSince']
  told: () => number
  lay: (changes: MatrixChanges) => void
  reload: () => Promise<void>
  /** loads anew at once where that has failed before */
  again: () => Promise<void>
  /** something was said of an issue; null where it is not known of which */
  onSaid: (issueId: string | null) => void
}

/** How often is asked what changed while it is not told, in milliseconds; and while nobody answers. */
const ASK = 4_000
const ASK_AGAIN = 30_000

/** Follows the matrix: what is told is laid, what was missed is asked for. */
export function useLine({ told, lay, reload, again, onSaid, ...calls }: Parts) {
  const [here, setHere] = useState<readonly Present[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const [lost, setLost] = useState(false)
  const [build, setBuild] = useState<string | null>(null)

  const take = useStable<[MatrixChanges], Promise<void>>(async (changes) => {
    if (changes.cells === null) return reload()
    if (changes.revision < told()) return
    lay(changes)
  })
  const ask = async (since: number, mayAskAgain: boolean): Promise<boolean> => {
    const answer = await calls.changesSince(since)
    if (answer.kind !== 'done') return false
    // Something newer was told meanwhile, but not of all since then: what waited would be lost.
    if (since < told() && answer.value.revision < told()) {
      if (mayAskAgain) return ask(since, false)
      await reload()
    } else await take(answer.value)
    return true
  }
  const catchUp: (since?: number) => Promise<boolean> = useStable((since = told()) =>
    ask(since, true),
  )
  const onChanges = (changes: MatrixChanges) => {
    // A gap: something between was told to nobody here.
    if (changes.since > told()) void catchUp()
    else void take(changes)
  }
  const onConnected = (at: string) => {
    setBuild(at)
    void again()
  }
  const onLine = (stands: boolean) => {
    setLost(!stands)
    if (!stands) setHere([])
  }
  const onEvent = useStable<[LineEvent], void>(({ event, data }) => {
    if (event === 'changes') onChanges(data)
    if (event === 'comments') onSaid(data.issueId)
    if (event === 'here') setHere(data)
    if (event === 'trouble') setTrouble(data.message)
    if (event === 'version') onConnected(data.build)
    onLine(event !== 'lost' && event !== 'end')
  })
  const reader = useStable(told)
  const follow = useStable(calls.follow)
  useEffect(
    () => follow({ told: reader, onEvent, onBehind: () => void catchUp() }),
    [follow, reader, onEvent, catchUp],
  )

  const said = useStable(() => onSaid(null))
  const asks = lost || trouble !== null
  useEffect(() => {
    if (!asks) return
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const answered = await catchUp()
      if (answered) said()
      timer = setTimeout(() => void ask(), answered ? ASK : ASK_AGAIN)
    }
    timer = setTimeout(() => void ask(), ASK)
    return () => clearTimeout(timer)
  }, [asks, catchUp, said])
  return { here, trouble, build, catchUp }
}
