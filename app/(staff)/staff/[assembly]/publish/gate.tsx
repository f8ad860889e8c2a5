'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Ask, GateWords } from '@/components/publish-gate/gate-words'
import { type Done, type GateView, PublishGate } from '@/components/publish-gate/publish-gate'

type Props = { gate: GateView; words: GateWords }

const messageIn = (body: unknown, otherwise: string): string =>
  typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : otherwise

const numberIn = (body: unknown, kind: GateView['kind']): Done =>
  typeof body === 'object' && body !== null && 'number' in body
    ? { kind, number: Number(body.number) }
    : null

/** The gate, bound to the door for writes; whatever was done, the page is read anew. */
export function Gate({ gate, words }: Props) {
  const router = useRouter()
  const [done, setDone] = useState<Done>(null)
  const ask: Ask = async (verb, input) => {
    try {
      const response = await fetch(`/api/staff/${verb}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      })
      const body: unknown = await response.json()
      if (!response.ok) return messageIn(body, words.gate.trouble)
      setDone(verb === 'publish-candidate' ? numberIn(body, gate.kind) : null)
      router.refresh()
      return null
    } catch {
      return words.gate.trouble
    }
  }
  return <PublishGate gate={gate} done={done} ask={ask} words={words} />
}
