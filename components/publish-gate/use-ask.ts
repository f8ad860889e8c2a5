import { useState } from 'react'
import type { Ask } from './gate-words'

/** One request at a time, with the sentence that the last one came back with. */
export function useAsk(ask: Ask) {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const send = async (verb: string, input: object) => {
    setBusy(true)
    const message = await ask(verb, input)
    setBusy(false)
    setRefused(message)
    return message === null
  }
  return { busy, refused, send }
}
