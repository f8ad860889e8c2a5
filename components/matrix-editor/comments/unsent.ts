import { useState } from 'react'
import { z } from 'zod'
import { levelSchema } from '@/lib/domain/vocabulary'

const unsentSchema = z.object({
  id: z.uuid(),
  thread: z.uuid(),
  text: z.string(),
  objection: levelSchema.nullable(),
})

/** A comment that was begun and not sent, with the ids under which it will be. */
export type Unsent = z.output<typeof unsentSchema>

/** For browsers that keep nothing; it holds as long as the page. */
const onPage = new Map<string, string>()

const nameOf = (me: string, place: string) => `plenary-unsent ${me} ${place}`

function read(name: string): Unsent | null {
  try {
    const kept = onPage.get(name) ?? localStorage.getItem(name)
    return kept === null ? null : unsentSchema.parse(JSON.parse(kept))
  } catch {
    return null
  }
}

function write(name: string, unsent: Unsent | null) {
  if (unsent === null) onPage.delete(name)
  else onPage.set(name, JSON.stringify(unsent))
  try {
    if (unsent === null) localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify(unsent))
  } catch {
    // The page itself keeps it.
  }
}

const blank = (): Unsent => ({
  id: crypto.randomUUID(),
  thread: crypto.randomUUID(),
  text: '',
  objection: null,
})

/**
 * A comment while it is written: what stands in it is kept in the browser until it is sent or
 * discarded, whatever becomes of the panel and the page.
 * @param me whose it is
 * @param place where it will stand, by a name of its own
 * @param start the text that it begins with
 */
export function useUnsent(me: string, place: string, start = '') {
  const name = nameOf(me, place)
  const [kept] = useState(() => read(name))
  const [unsent, setUnsent] = useState<Unsent>(() => kept ?? { ...blank(), text: start })
  const change = (over: Partial<Pick<Unsent, 'text' | 'objection'>>) => {
    const next = { ...unsent, ...over }
    setUnsent(next)
    write(name, next.text === start && next.objection === null ? null : next)
  }
  /** Forgets it; the next one is another. */
  const clear = () => {
    write(name, null)
    setUnsent({ ...blank(), text: start })
  }
  /** Gives it other ids: what was refused under the old ones was not written. */
  const renew = () => {
    const { id, thread } = blank()
    const next = { ...unsent, id, thread }
    setUnsent(next)
    write(name, next)
  }
  return { unsent, change, clear, renew, wasKept: kept !== null }
}

/** Whether something unsent is kept for a place. */
export const isKept = (me: string, place: string): boolean => read(nameOf(me, place)) !== null
