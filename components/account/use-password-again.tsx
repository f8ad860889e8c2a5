'use client'

import { type ReactNode, useRef, useState } from 'react'
import { PASSWORD_AGAIN } from '@/lib/domain/assert-confirmed'
import type { CallDoor } from './door'
import { PasswordAgain, type PasswordAgainWords } from './password-again'

type Asking = { readonly settle: (confirmed: boolean) => void } | null

/**
 * Wraps a way to the door so that, where a verb wants the password again, a dialog asks for it and
 * the call is repeated. Giving up answers like a refusal, and nothing that was filled in is lost.
 * @param door calls a verb; may be made anew at each render
 * @param words the sentences of the dialog
 * @returns the wrapped call, and the dialog to render somewhere on the page
 */
export function usePasswordAgain(
  door: CallDoor,
  words: PasswordAgainWords,
): { call: CallDoor; dialog: ReactNode } {
  const [asking, setAsking] = useState<Asking>(null)
  const waiting = useRef<Promise<boolean> | null>(null)

  const ask = (): Promise<boolean> => {
    waiting.current ??= new Promise<boolean>((resolve) => {
      const settle = (confirmed: boolean) => {
        waiting.current = null
        setAsking(null)
        resolve(confirmed)
      }
      setAsking({ settle })
    })
    return waiting.current
  }

  const call: CallDoor = async (verb, input) => {
    const answer = await door(verb, input)
    if (answer.done || answer.where !== PASSWORD_AGAIN) return answer
    if (await ask()) return door(verb, input)
    return { done: false, message: words.givenUp, where: undefined }
  }

  const dialog =
    asking === null ? null : <PasswordAgain door={door} onSettled={asking.settle} words={words} />
  return { call, dialog }
}
