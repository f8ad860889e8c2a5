import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { openKeeper } from '../kept/open-keeper'
import { type SaveQueue, unsaved } from '../model/save-queue'

/** Whose changes are kept, and of which matrix. */
export type Owner = { person: string; assembly: string }

export type KeptState = {
  /** whether this browser keeps changes; null as long as that is not known */
  able: boolean | null
  /** how many unsaved changes it holds while they cannot be sent */
  count: number
  /** how many pages of other people have left something in this browser */
  others: number
}

type Wanted = {
  owner: Owner
  latest: { current: SaveQueue }
  takeOver: (raw: unknown) => void
}

type Keeper = Awaited<ReturnType<typeof openKeeper>>

/** A browser that does not answer must not hold up saving, in milliseconds. */
const PATIENCE = 1000

/** Keeps what is not saved in the browser, where it outlives this page. */
export function useKept({ owner, latest, takeOver }: Wanted) {
  const [state, setState] = useState<KeptState>({ able: null, count: 0, others: 0 })
  const opened = useRef<Promise<Keeper> | null>(null)
  const holds = useRef<SaveQueue | null>(null)
  const { person, assembly } = owner

  const keep = useCallback(async () => {
    const written = async () => {
      const keeper = await opened.current
      await keeper?.keep()
    }
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))
    const unable = () => setState((now) => (now.able === false ? now : { ...now, able: false }))
    await Promise.race([written().catch(unable), late])
  }, [])
  const look = useCallback(() => {
    opened.current?.then((keeper) => keeper.look()).catch(() => undefined)
  }, [])

  useEffect(() => {
    const ending = new AbortController()
    opened.current = openKeeper({
      ...{ person, assembly, takeOver, signal: ending.signal },
      now: () => latest.current,
      onKept: (queue) => {
        holds.current = queue
        const count = queue.line === 'good' ? 0 : unsaved(queue).length - queue.refused.length
        setState((now) => (now.able && now.count === count ? now : { ...now, able: true, count }))
      },
      onOthers: (others) => setState((now) => ({ ...now, others })),
    })
    opened.current.catch(() => {
      if (!ending.signal.aborted) setState((now) => ({ ...now, able: false }))
    })
    look()
    window.addEventListener('focus', look)
    return () => {
      ending.abort()
      window.removeEventListener('focus', look)
    }
  }, [person, assembly, takeOver, latest, look])

  const isKept = useCallback(() => holds.current === latest.current, [latest])
  return useMemo(() => ({ state, keep, isKept }), [state, keep, isKept])
}
