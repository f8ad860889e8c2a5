import { useState } from 'react'
import type { CallDoor, Refused } from '@/components/account/door'

type Act = {
  readonly verb: string
  readonly input: object
  /** what is said once it is done */
  readonly said: string
}

/**
 * One call at a time to the door, with what came of the last one.
 * @param call calls a verb
 * @param onDone reads the page anew
 */
export function useAct(call: CallDoor, onDone: () => void) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>(null)
  const [said, setSaid] = useState('')
  /** @returns what the verb answered, or undefined where it was refused */
  const act = async ({ verb, input, said: sentence }: Act): Promise<unknown> => {
    setBusy(true)
    setSaid('')
    const answer = await call(verb, input)
    setBusy(false)
    setRefused(answer.done ? null : answer)
    if (!answer.done) return undefined
    setSaid(sentence)
    onDone()
    return answer.value
  }
  return { busy, refused, said, act }
}
