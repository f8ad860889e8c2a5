import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { allowCommenting } from './allow-commenting'

const MOST_THREADS = 1_000

const inputSchema = z.strictObject({
  assembly: keySchema,
  read: z
    .array(z.strictObject({ thread: z.uuid(), seen: z.int().min(0) }))
    .max(MOST_THREADS, 'names too many threads at once.'),
})

/**
 * Notes how far somebody has read some threads; a mark never goes back.
 * @param context who asks, and the database
 * @param input `{ assembly, read: [{ thread, seen }] }`, the sequence of the last comment read
 * @throws AppError invalid, forbidden, not-found
 */
export async function markRead({ db, actor }: Context, input: unknown): Promise<null> {
  const { assembly, read } = parseInput(inputSchema, input)
  const personId = await allowCommenting(db, actor, assembly)
  const marks = new Map(read.map(({ thread, seen }) => [thread.toLowerCase(), seen]))
  await db.$executeRaw`
    INSERT INTO comment_read (thread_id, person_id, seen)
    SELECT t.id, ${personId}::uuid, least(mark.seen, max(c.sequence))
    FROM unnest(${[...marks.keys()]}::uuid[], ${[...marks.values()]}::bigint[]) AS mark (id, seen)
      JOIN comment_thread AS t ON t.id = mark.id AND t.assembly_key = ${assembly}
      JOIN comment AS c ON c.thread_id = t.id
    GROUP BY t.id, mark.seen
    ON CONFLICT (thread_id, person_id)
      DO UPDATE SET seen = greatest(comment_read.seen, excluded.seen)`
  return null
}
