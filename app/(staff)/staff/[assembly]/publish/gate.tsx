'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { callDoor } from '@/app/(staff)/call-door'
import { usePasswordAgain } from '@/components/account/use-password-again'
import type { Ask, GateWords } from '@/components/publish-gate/gate-words'
import { type Done, type GateView, PublishGate } from '@/components/publish-gate/publish-gate'
import { UntilReady } from '@/components/ui/until-ready'
import type { Words } from '@/lib/words/words'

type Props = {
  gate: GateView
  /** what changed since the number before, in words */
  changes: ReactNode
  words: GateWords
  passwordAgain: Words['people']['passwordAgain']
}

const numberIn = (body: unknown, kind: GateView['kind']): Done =>
  typeof body === 'object' && body !== null && 'number' in body
    ? { kind, number: Number(body.number) }
    : null

/** The gate, bound to the door for writes; whatever was done, the page is read anew. */
export function Gate({ gate, changes, words, passwordAgain }: Props) {
  const router = useRouter()
  const [done, setDone] = useState<Done>(null)
  const { call, dialog } = usePasswordAgain(callDoor(words.gate.trouble), passwordAgain)
  const ask: Ask = async (verb, input) => {
    const answer = await call(verb, input)
    if (!answer.done) return answer.message
    setDone(verb === 'publish-candidate' ? numberIn(answer.value, gate.kind) : null)
    router.refresh()
    return null
  }
  return (
    <>
      <UntilReady>
        <PublishGate gate={gate} changes={changes} done={done} ask={ask} words={words} />
      </UntilReady>
      {dialog}
    </>
  )
}
