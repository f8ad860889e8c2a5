import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { PublicationMark } from '@/lib/domain/publication'
import { headSchema, type Snapshot, snapshotRowSchema } from '@/lib/domain/snapshot'
import type { PublicContext } from './context'

const contentSchema = z.object({ head: headSchema, rows: z.array(snapshotRowSchema) })

/** How many rows are kept parsed, of all publications; the one read least lately goes first. */
const MOST_ROWS = 30_000
const kept = new LRUCache<string, Snapshot>({
  maxSize: MOST_ROWS,
  sizeCalculation: ({ rows }) => rows.length + 1,
})

/**
 * The frozen content of a publication, checked as it is read. Content never changes, so what was
 * read under a hash is not read again.
 * @param context the public view of the database
 * @param assembly the key of the assembly
 * @param mark the publication, which bears no mark of removal
 * @returns null where it was removed since its mark was read
 * @throws Error where the stored content is not what a publication holds
 */
export async function readSnapshot(
  { db }: PublicContext,
  assembly: string,
  mark: PublicationMark,
): Promise<Snapshot | null> {
  const known = kept.get(mark.contentHash)
  if (known) return known
  const content = await db.findContent({ assembly, kind: mark.kind, number: mark.number })
  if (content === null) return null
  const snapshot = contentSchema.parse(content)
  kept.set(mark.contentHash, snapshot)
  return snapshot
}
