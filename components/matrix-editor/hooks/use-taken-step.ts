import { useEffect, useRef } from 'react'
import { unsaved } from '../model/save-queue'
import { holdsWhole, sentenceOf, type TakenStep } from '../model/taken-step'
import type { WordSource } from '../model/value-words'
import type { useDraft } from './use-draft'

type Parts = {
  draft: ReturnType<typeof useDraft>
  source: WordSource
  announce: (sentence: string) => void
}

/**
 * Says what became of a step that is undone or done again: at once where its cells are as it left
 * them, else once the server has answered, with what was set aside.
 * @returns a function that is told of the step before it is made
 */
export function useTakenStep({ draft, source, announce }: Parts) {
  const { queue, setAside, latest } = draft
  const awaited = useRef<(TakenStep & { said: boolean }) | null>(null)
  useEffect(() => {
    const taken = awaited.current
    if (!taken) return
    const unsent = new Set(unsaved(queue).map(({ id }) => id))
    if (taken.changes.some(({ id }) => unsent.has(id))) return
    awaited.current = null
    const aside = new Set(setAside.map(({ id }) => id))
    const isAside = taken.changes.some(({ id }) => aside.has(id))
    if (isAside || !taken.said) {
      announce(sentenceOf(taken, aside, { issues: latest.current.issues, source }))
    }
  }, [queue, setAside, latest, announce, source])
  return (step: TakenStep) => {
    const said = holdsWhole(step.changes, latest.current.issues)
    awaited.current = { ...step, said }
    if (said) announce(step.sentence)
  }
}
