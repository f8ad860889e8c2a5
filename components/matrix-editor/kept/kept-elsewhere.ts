import { emptyQueue, takeOver, unsaved } from '../model/save-queue'
import { readKept } from './kept-queue'
import { type KeptKey, lockOf, openKeptStore } from './kept-store'

/** What one matrix has in this browser that the server does not have. */
export type KeptElsewhere = { assembly: string; count: number }

type Left = { key: KeptKey; raw: unknown }
type Where = {
  person: string
  /** the matrix that is open; null where none is */
  assembly: string | null
}

function countOf(raw: unknown): number {
  const queue = takeOver(emptyQueue, readKept(raw))
  return unsaved(queue).length + queue.unread.length
}

/**
 * What somebody has left unsent in matrices other than the one that is open.
 * @param records those of pages that are gone: a page that lives says so itself
 */
export function countElsewhere(
  records: readonly Left[],
  { person, assembly }: Where,
): KeptElsewhere[] {
  const counts = new Map<string, number>()
  for (const { key, raw } of records) {
    if (key.person !== person || key.assembly === assembly) continue
    counts.set(key.assembly, (counts.get(key.assembly) ?? 0) + countOf(raw))
  }
  return [...counts]
    .map(([other, count]) => ({ assembly: other, count }))
    .toSorted((a, b) => a.assembly.localeCompare(b.assembly))
}

/**
 * Looks for what somebody has left unsent in matrices other than the one that is open.
 * @throws where the browser refuses to keep anything
 */
export async function findElsewhere(where: Where): Promise<KeptElsewhere[]> {
  const store = await openKeptStore()
  try {
    const { held = [] } = await navigator.locks.query()
    const living = new Set(held.map(({ name }) => name))
    const gone = (await store.list()).filter((key) => !living.has(lockOf(key)))
    const records: Left[] = []
    for (const key of gone) records.push({ key, raw: await store.read(key) })
    return countElsewhere(
      records.filter(({ raw }) => raw !== undefined),
      where,
    )
  } finally {
    store.close()
  }
}
