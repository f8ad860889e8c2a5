import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { SaveAnswer } from '@/lib/domain/draft'
import { readKept } from '../kept/kept-queue'
import type { Answer, EditorCalls } from '../model/calls'
import * as queueing from '../model/save-queue'
import { type Owner, useKept } from './use-kept'
import { useStable } from './use-stable'

/** Long enough to send what belongs together in one request, short enough to be saved in a second. */
const GATHER = 250

function afterAnswer(queue: queueing.SaveQueue, answer: Answer<SaveAnswer>): queueing.SaveQueue {
  switch (answer.kind) {
    case 'done':
      return queueing.settle(queue, answer.value)
    case 'refused':
      return queueing.refuse(queue, answer.message)
    default:
      return queueing.keep(queue, answer.kind)
  }
}

type Wanted = {
  save: EditorCalls['save']
  owner: Owner
  /** `again`: it may have been sent before, so that others may have changed the cells since */
  onSaved: (answer: SaveAnswer, queue: queueing.SaveQueue, again: boolean) => void
  /** changes that an earlier page had not saved are to be sent by this one */
  onTakenOver: (queue: queueing.SaveQueue) => void
}

/** Keeps what is not saved, sends it, and tries again when the line was down. */
export function useSaveQueue({ owner, ...wanted }: Wanted) {
  const [queue, setQueue] = useState(queueing.emptyQueue)
  const latest = useRef(queue)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const sending = useRef(false)
  const handlers = useRef(wanted)
  handlers.current = wanted

  const takeOver = useStable((raw: unknown) => {
    update(queueing.takeOver(latest.current, readKept(raw)))
    handlers.current.onTakenOver(latest.current)
    void pump()
  })
  const { state: kept, keep, isKept } = useKept({ owner, latest, takeOver })
  const update = useCallback(
    (next: queueing.SaveQueue) => {
      if (next === latest.current) return
      latest.current = next
      setQueue(next)
      void keep()
    },
    [keep],
  )

  /** Sends one request; false where there is nothing to send or the line is down. */
  const send = useCallback(async (): Promise<boolean> => {
    update(queueing.takeBatch(latest.current))
    const { inFlight } = latest.current
    if (inFlight.length === 0) return false
    const again = latest.current.failures > 0 || latest.current.earlier[0]?.begun === true
    // Were it sent first, a crash could leave a change here that looks as if it never was.
    await keep()
    const answer = await handlers.current.save(inFlight)
    update(afterAnswer(latest.current, answer))
    if (answer.kind === 'done') handlers.current.onSaved(answer.value, latest.current, again)
    return latest.current.failures === 0
  }, [update, keep])

  const pump = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    if (sending.current) return
    sending.current = true
    while (await send());
    sending.current = false
    const { failures } = latest.current
    if (failures > 0) timer.current = setTimeout(() => void pump(), queueing.backOff(failures))
  }, [send])

  const push = useCallback(
    (changes: readonly CellChange[]) => {
      update(changes.reduce(queueing.enqueue, latest.current))
      if (latest.current.failures === 0 && !timer.current)
        timer.current = setTimeout(() => void pump(), GATHER)
    },
    [pump, update],
  )

  const acts = useActs({ latest, update, pump })
  useLine({ person: owner.person, latest, pump, isKept })
  return useMemo(
    () => ({ queue, latest, push, pump, kept, ...acts }),
    [queue, push, pump, kept, acts],
  )
}

type Acting = {
  latest: { current: queueing.SaveQueue }
  update: (queue: queueing.SaveQueue) => void
  pump: () => Promise<void>
}

/** What a person does with what was not taken, or could not be read. */
function useActs({ latest, update, pump }: Acting) {
  const giveUp = useStable((changeId: string) => update(queueing.forget(latest.current, changeId)))
  const letGo = useStable((unread: unknown) => update(queueing.letGo(latest.current, unread)))
  const tryAgain = useStable((changeId?: string) => {
    update(queueing.sendAgain(latest.current, changeId))
    void pump()
  })
  return useMemo(() => ({ giveUp, letGo, tryAgain }), [giveUp, letGo, tryAgain])
}

/** On it the pages of one browser tell each other who has just signed in. */
const ARRIVALS = 'plenary-arrivals'

type Line = {
  person: string
  latest: { current: queueing.SaveQueue }
  pump: () => Promise<void>
  isKept: () => boolean
}

/** Sends again as soon as the line or the person comes back, and warns who would leave too early. */
function useLine({ person, latest, pump, isKept }: Line) {
  useEffect(() => {
    const again = () => {
      if (latest.current.failures > 0) void pump()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (queueing.unsaved(latest.current).length > 0 && !isKept()) event.preventDefault()
    }
    const arrivals = new BroadcastChannel(ARRIVALS)
    arrivals.postMessage(person)
    arrivals.onmessage = ({ data }) => {
      if (data === person) again()
    }
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    window.addEventListener('beforeunload', warn)
    return () => {
      arrivals.close()
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      window.removeEventListener('beforeunload', warn)
    }
  }, [person, latest, pump, isKept])
}
