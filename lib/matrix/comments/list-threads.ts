import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { type ThreadMark, threadColumnSchema } from '@/lib/domain/comments'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { levelSchema } from '@/lib/domain/vocabulary'
import { allowCommenting } from './allow-commenting'

const inputSchema = z.strictObject({ assembly: keySchema })

/** Characters of a new comment that are shown in the list of what is new. */
const BEGINNING = 200

type Row = {
  id: string
  issueId: string
  column: string | null
  proposal: string | null
  tag: string | null
  document: string | null
  open: boolean
  comments: number
  unread: number
  mentioned: boolean
  last: number
  level: string | null
  by: string
  firstBy: string | null
  firstAt: Date | null
  firstText: string | null
}

/** What was said before somebody came is not new to them. */
async function loadRows(db: Transaction, assembly: string, personId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH said AS (
      SELECT c.id, c.thread_id, c.sequence, c.text, c.at, c.author_id,
        (c.text IS NOT NULL AND c.author_id <> me.id AND c.at >= me.created_at
          AND c.sequence > coalesce(r.seen, 0)) AS is_new,
        EXISTS (SELECT FROM comment_mention AS m
          WHERE m.comment_id = c.id AND m.person_id = me.id) AS names_me
      FROM comment AS c JOIN comment_thread AS t ON t.id = c.thread_id
        JOIN person AS me ON me.id = ${personId}::uuid
        LEFT JOIN comment_read AS r ON r.thread_id = t.id AND r.person_id = me.id
      WHERE t.assembly_key = ${assembly}
    ), counted AS (
      SELECT thread_id, count(text)::int AS comments,
        (count(*) FILTER (WHERE is_new))::int AS unread,
        coalesce(bool_or(is_new AND names_me), false) AS mentioned,
        max(sequence)::int8 AS last,
        coalesce(min(sequence) FILTER (WHERE is_new AND names_me),
          min(sequence) FILTER (WHERE is_new)) AS first
      FROM said GROUP BY thread_id
    )
    SELECT t.id::text, t.issue_id::text AS "issueId", t."column",
      t.proposal_id AS proposal, t.proposal_tag AS tag, t.proposal_document AS document,
      t.resolved_at IS NULL AS open,
      n.comments, n.unread, n.mentioned, n.last::float8 AS last, t.objection_level AS level,
      author.name AS by, writer.name AS "firstBy", f.at AS "firstAt",
      left(f.text, ${BEGINNING}) AS "firstText"
    FROM comment_thread AS t JOIN counted AS n ON n.thread_id = t.id
      JOIN person AS author ON author.id = t.author_id
      LEFT JOIN said AS f ON f.thread_id = t.id AND f.sequence = n.first
      LEFT JOIN person AS writer ON writer.id = f.author_id
    WHERE (t.resolved_at IS NULL AND (n.comments > 0 OR t.objection_level IS NOT NULL))
      OR n.unread > 0
    ORDER BY n.last DESC`
}

function markOf(row: Row): ThreadMark {
  const { id, issueId, open, comments, unread, mentioned, last } = row
  const { level, by, firstBy, firstAt, firstText } = row
  const { proposal: proposalId, tag, document } = row
  return {
    ...{ id, issueId, open, comments, unread, mentioned, last },
    column: threadColumnSchema.parse(row.column),
    proposal: proposalId === null ? null : { id: proposalId, tag, document },
    objection: open && level !== null ? { level: levelSchema.parse(level), by } : null,
    first: firstAt && { by: firstBy ?? '', at: firstAt.toISOString(), text: firstText ?? '' },
  }
}

/**
 * Lists the threads of a matrix that are open or hold something new for whoever asks, those with the
 * latest comment first.
 * @param context who asks, and the database
 * @param input `{ assembly }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function listThreads({ db, actor }: Context, input: unknown): Promise<ThreadMark[]> {
  const { assembly } = parseInput(inputSchema, input)
  const personId = await allowCommenting(db, actor, assembly)
  return (await loadRows(db, assembly, personId)).map(markOf)
}
