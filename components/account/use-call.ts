import { useState } from 'react'
import type { CallDoor, DoorAnswer, Refused } from './door'

/**
 * One call at a time to the door, with why the last one came back.
 * @param call calls a verb
 */
export function useCall(call: CallDoor) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>(null)
  const send = async (verb: string, input: object): Promise<DoorAnswer> => {
    setBusy(true)
    const answer = await call(verb, input)
    setBusy(false)
    setRefused(answer.done ? null : answer)
    return answer
  }
  return { busy, refused, send }
}

/** The sentence that is about one field. */
export const faultOf = (refused: Refused, name: string): string | null =>
  refused?.where === name ? refused.message : null
