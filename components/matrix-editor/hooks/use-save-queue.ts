import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { SaveAnswer } from '@/lib/domain/draft'
import type { Answer, EditorCalls } from '../model/calls'
import * as queueing from '../model/save-queue'

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

/** Keeps what is not saved, sends it, and tries again when the line was down. */
export function useSaveQueue(
  save: EditorCalls['save'],
  onSaved: (answer: SaveAnswer, queue: queueing.SaveQueue) => void,
) {
  const [queue, setQueue] = useState(queueing.emptyQueue)
  const latest = useRef(queue)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const sending = useRef(false)
  const handlers = useRef({ save, onSaved })
  handlers.current = { save, onSaved }

  const update = useCallback((next: queueing.SaveQueue) => {
    latest.current = next
    setQueue(next)
  }, [])

  /** Sends one request; false where there is nothing to send or the line is down. */
  const send = useCallback(async (): Promise<boolean> => {
    update(queueing.takeBatch(latest.current))
    const { inFlight } = latest.current
    if (inFlight.length === 0) return false
    const answer = await handlers.current.save(inFlight)
    update(afterAnswer(latest.current, answer))
    if (answer.kind === 'done') handlers.current.onSaved(answer.value, latest.current)
    return latest.current.failures === 0
  }, [update])

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

  const giveUp = useCallback(
    (changeId: string) => update(queueing.forget(latest.current, changeId)),
    [update],
  )

  useLine(latest, pump)
  return useMemo(() => ({ queue, latest, push, pump, giveUp }), [queue, push, pump, giveUp])
}

/** Sends again as soon as the line or the person comes back, and warns who would leave too early. */
function useLine(latest: { current: queueing.SaveQueue }, pump: () => Promise<void>) {
  useEffect(() => {
    const again = () => {
      if (latest.current.failures > 0) void pump()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (queueing.unsaved(latest.current).length > 0) event.preventDefault()
    }
    window.addEventListener('online', again)
    window.addEventListener('focus', again)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('online', again)
      window.removeEventListener('focus', again)
      window.removeEventListener('beforeunload', warn)
    }
  }, [latest, pump])
}
