import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'

/** What was said in a matrix that somebody has not read, and what is objected to in it. */
export type News = {
  assembly: string
  /** comments of others that are new */
  unread: number
  /** those among them that name whoever asks */
  mentions: number
  /** objections that nobody has closed */
  objections: number
}

/**
 * Lists the matrices in which something is new for whoever asks, or is objected to.
 * @param context who asks, and the database
 */
export async function listNews({ db, actor }: Context): Promise<News[]> {
  if (actor.personId === null) return []
  const rows = await db.$queryRaw<News[]>`
    WITH news AS (
      SELECT t.assembly_key, c.id
      FROM comment AS c JOIN comment_thread AS t ON t.id = c.thread_id
        JOIN person AS me ON me.id = ${actor.personId}::uuid
        LEFT JOIN comment_read AS r ON r.thread_id = t.id AND r.person_id = me.id
      WHERE c.text IS NOT NULL AND c.author_id <> me.id AND c.at >= me.created_at
        AND c.sequence > coalesce(r.seen, 0)
    ), counted AS (
      SELECT n.assembly_key, count(*)::int AS unread, count(m.comment_id)::int AS mentions
      FROM news AS n LEFT JOIN comment_mention AS m
        ON m.comment_id = n.id AND m.person_id = ${actor.personId}::uuid
      GROUP BY n.assembly_key
    ), disputed AS (
      SELECT assembly_key, count(*)::int AS objections FROM comment_thread
      WHERE objection_level IS NOT NULL AND resolved_at IS NULL GROUP BY assembly_key
    )
    SELECT assembly_key AS assembly, coalesce(unread, 0) AS unread,
      coalesce(mentions, 0) AS mentions, coalesce(objections, 0) AS objections
    FROM counted FULL JOIN disputed USING (assembly_key)`
  return rows.filter(({ assembly }) => can(actor, 'read-draft', assembly))
}
