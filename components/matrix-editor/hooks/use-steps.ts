import { useCallback, useEffect, useRef, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import { fill } from '../../ui/fill'
import { withJoined } from '../model/save-queue'
import { stepName } from '../model/step-name'
import { noSteps, redo, type Steps, undo, withoutChanges, withStep } from '../model/steps'
import type { WordSource } from '../model/value-words'
import type { useDraft } from './use-draft'
import { useStable } from './use-stable'
import { useTakenStep } from './use-taken-step'

type Parts = {
  draft: ReturnType<typeof useDraft>
  source: WordSource
  announce: (sentence: string) => void
  /** told of all that the person changes */
  onMade: (changes: readonly CellChange[]) => void
  /** shows the cell that was changed */
  show: (change: CellChange) => void
}

const newId = () => crypto.randomUUID()

/** Makes changes as steps that can be undone and done again, across saves. */
export function useSteps({ draft, source, announce, show, onMade }: Parts) {
  const [steps, setSteps] = useState(noSteps)
  const latest = useRef(steps)
  const hold = useCallback((next: Steps) => {
    latest.current = next
    setSteps(next)
  }, [])
  const words = source.words.editor.step
  const { setAside } = draft
  const { refused, joined } = draft.queue
  const tell = useTakenStep({ draft, source, announce })

  useEffect(() => {
    const gone = [...setAside, ...refused.map(({ change }) => change)].map(({ id }) => id)
    hold(withoutChanges(latest.current, withJoined({ joined }, gone)))
  }, [setAside, refused, joined, hold])

  /** Keeps as a step what is being made. */
  const record = useStable((changes: readonly CellChange[], name?: string) => {
    if (changes.length === 0) return
    const { issues } = draft.latest.current
    const step = { changes, name: name ?? stepName(changes, issues, source) }
    hold(withStep(latest.current, step))
    onMade(changes)
  })
  /** Makes the changes that one act of the person asks for. */
  const make = useStable((changes: readonly CellChange[], name?: string) => {
    record(changes, name)
    draft.apply(changes)
  })
  const underWay = useRef<Promise<unknown> | null>(null)
  /** Lets undo wait for work whose step is recorded only when the server has answered. */
  const whileWaiting = useStable(async (work: () => Promise<string | null>) => {
    const mine = work()
    underWay.current = mine
    try {
      return await mine
    } finally {
      if (underWay.current === mine) underWay.current = null
    }
  })
  const take = (which: typeof undo, sentence: string) => {
    const taken = which(latest.current, newId)
    if (!taken) return
    tell({ ...taken.step, sentence: fill(sentence, { step: taken.step.name }) })
    hold(taken.steps)
    draft.apply(taken.step.changes)
    onMade(taken.step.changes)
    const last = taken.step.changes.at(-1)
    if (last) show(last)
  }
  const takeInTurn = (which: typeof undo, sentence: string) => {
    if (underWay.current === null) return take(which, sentence)
    void underWay.current.then(() => take(which, sentence))
  }
  return {
    make,
    record,
    whileWaiting,
    undo: useStable(() => takeInTurn(undo, words.undone)),
    redo: useStable(() => takeInTurn(redo, words.redone)),
    /** the names of what would be undone and done again, or null */
    next: { undo: steps.done.at(-1)?.name ?? null, redo: steps.undone.at(-1)?.name ?? null },
  }
}
