import { useEffect, useRef } from 'react'
import { unsaved } from '../model/save-queue'
import { holdsWhole, movedOn, sentenceOf, type TakenStep } from '../model/taken-step'
import type { WordSource } from '../model/value-words'
import type { useDraft } from './use-draft'

type Parts = {
  draft: ReturnType<typeof useDraft>
  source: WordSource
  announce: (sentence: string) => void
}

/**
 * Says what became of a step that is undone or done again: at once where its cells are as it left
 * them, else once the server has answered, with what was set aside and what stays where it is.
 * @returns a function that is told of the step before it is made
 */
export function useTakenStep({ draft, source, announce }: Parts) {
  const { queue, setAside, latest } = draft
  const awaited = useRef<(TakenStep & { said: boolean }) | null>(null)
  useEffect(() => {
    const taken = awaited.current
    if (!taken) return
    const own = unsaved(queue)
    const unsent = new Set(own.map(({ id }) => id))
    if (taken.changes.some(({ id }) => unsent.has(id))) return
    awaited.current = null
    const { issues } = latest.current
    const not = {
      setAside: new Set(setAside.map(({ id }) => id)),
      movedOn: movedOn(taken.changes, issues, own),
    }
    const isLeft = taken.changes.some(({ id }) => not.setAside.has(id) || not.movedOn.has(id))
    if (isLeft || !taken.said) announce(sentenceOf(taken, not, { issues, source }))
  }, [queue, setAside, latest, announce, source])
  return (step: TakenStep) => {
    const said = holdsWhole(step.changes, latest.current.issues)
    awaited.current = { ...step, said }
    if (said) announce(step.sentence)
  }
}
