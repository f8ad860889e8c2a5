'use client'

import { useRouter } from 'next/navigation'
import type { Ask, GateWords } from '@/components/publish-gate/gate-words'
import { type GateView, PublishGate } from '@/components/publish-gate/publish-gate'

type Props = { gate: GateView; words: GateWords }

const messageIn = (body: unknown, otherwise: string): string =>
  typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : otherwise

/** The gate, bound to the door for writes; whatever was done, the page is read anew. */
export function Gate({ gate, words }: Props) {
  const router = useRouter()
  const ask: Ask = async (verb, input) => {
    try {
      const response = await fetch(`/api/staff/${verb}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      if (!response.ok) return messageIn(await response.json(), words.gate.trouble)
      router.refresh()
      return null
    } catch {
      return words.gate.trouble
    }
  }
  return <PublishGate gate={gate} ask={ask} words={words} />
}
