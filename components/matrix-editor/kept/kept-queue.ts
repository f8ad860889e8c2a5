import { z } from 'zod'
import { AppError } from '@/lib/domain/app-error'
import { type CellChange, parseCellChange } from '@/lib/domain/cell-change'
import type { Kept, Refusal, SaveQueue } from '../model/save-queue'

/** The form below. A page of another form reads what it can and keeps the rest as it is. */
const FORM = 1

const schema = z.object({
  form: z.literal(FORM),
  parts: z.array(z.object({ inFlight: z.array(z.unknown()), waiting: z.array(z.unknown()) })),
  refused: z.array(z.object({ change: z.unknown(), message: z.string() })),
  unread: z.array(z.unknown()),
})

export type StoredQueue = z.output<typeof schema>

/**
 * The form in which a queue is kept in the browser.
 * @returns null where there is nothing to keep
 */
export function storedQueue(queue: SaveQueue): StoredQueue | null {
  const own = { inFlight: queue.inFlight, waiting: queue.waiting }
  const [first, ...more] = queue.earlier
  const begun = first?.begun === true
  const parts = begun
    ? [{ ...first, inFlight: queue.inFlight }, ...more, { ...own, inFlight: [] }]
    : [...queue.earlier, own]
  const stored: StoredQueue = {
    form: FORM,
    parts: parts
      .map(({ inFlight, waiting }) => ({ inFlight: [...inFlight], waiting: [...waiting] }))
      .filter(({ inFlight, waiting }) => inFlight.length + waiting.length > 0),
    refused: [...queue.refused],
    unread: [...queue.unread],
  }
  const count = stored.parts.length + stored.refused.length + stored.unread.length
  return count > 0 ? stored : null
}

/**
 * Reads a queue that a page kept, which may have been one of another version: what this page cannot
 * read is handed on as it is, never dropped.
 * @param raw anything
 */
export function readKept(raw: unknown): Kept {
  const stored = schema.safeParse(raw)
  if (!stored.success) return { parts: [], refused: [], unread: [raw] }
  const unread = [...stored.data.unread]
  const read = (change: unknown): CellChange[] => {
    try {
      return [parseCellChange(change)]
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      unread.push(change)
      return []
    }
  }
  const parts = stored.data.parts.map(({ inFlight, waiting }) => ({
    inFlight: inFlight.flatMap(read),
    waiting: waiting.flatMap(read),
  }))
  const refused = stored.data.refused.flatMap(({ change, message }): Refusal[] =>
    read(change).map((one) => ({ change: one, message })),
  )
  return { parts: parts.filter((p) => p.inFlight.length + p.waiting.length > 0), refused, unread }
}

const named = z.object({ column: z.string(), after: z.unknown() })

/**
 * What somebody wrote, out of something that could not be read.
 * @returns the name of the column where one is told, and the text
 */
export function textOfUnread(raw: unknown): { column: string | null; text: string } {
  const change = named.safeParse(raw)
  const value = change.success ? change.data.after : raw
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  return { column: change.success ? change.data.column : null, text: text ?? '' }
}
