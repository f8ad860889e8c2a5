import { useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import { useCall } from '@/components/account/use-call'

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
  const { busy, refused, send } = useCall(call)
  const [said, setSaid] = useState('')
  /** @returns what the verb answered, or undefined where it was refused */
  const act = async ({ verb, input, said: sentence }: Act): Promise<unknown> => {
    setSaid('')
    const answer = await send(verb, input)
    if (!answer.done) return undefined
    setSaid(sentence)
    onDone()
    return answer.value
  }
  return { busy, refused, said, act }
}
