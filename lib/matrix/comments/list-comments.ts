import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { type Actor, can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import {
  type Comment,
  type IssueTalk,
  type Thread,
  threadColumnSchema,
  type Writer,
} from '@/lib/domain/comments'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { levelSchema } from '@/lib/domain/vocabulary'
import { allowCommenting } from './allow-commenting'
import { loadMentionable } from './load-mentionable'

const inputSchema = z.strictObject({ assembly: keySchema, issueId: z.uuid() })

const writer = { select: { id: true, name: true } } as const

async function loadThreads(db: Transaction, issueId: string, personId: string) {
  return db.commentThread.findMany({
    where: { issueId },
    select: {
      ...{ id: true, issueId: true, column: true, objectionLevel: true, objectedLevel: true },
      ...{ resolvedAt: true, author: writer, resolvedBy: writer },
      comments: {
        select: { id: true, sequence: true, text: true, at: true, editedAt: true, author: writer },
        orderBy: { sequence: 'asc' },
      },
      reads: { where: { personId }, select: { seen: true } },
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
}

type Loaded = Awaited<ReturnType<typeof loadThreads>>[number]

function commentOf({ author, sequence, at, editedAt, ...rest }: Loaded['comments'][number]) {
  return {
    ...rest,
    by: author,
    sequence: Number(sequence),
    at: at.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  } satisfies Comment
}

function objectionOf({ objectionLevel, objectedLevel }: Loaded): Thread['objection'] {
  if (objectionLevel === null) return null
  return { level: levelSchema.parse(objectionLevel), stood: levelSchema.parse(objectedLevel) }
}

const isBy = ({ id }: Writer, { personId }: Actor) => id === personId

function threadOf(row: Loaded, actor: Actor, assembly: string): Thread {
  const { id, issueId, author, resolvedAt, resolvedBy } = row
  return {
    ...{ id, issueId, by: author },
    column: threadColumnSchema.parse(row.column),
    objection: objectionOf(row),
    resolved: resolvedAt && { by: resolvedBy?.name ?? '', at: resolvedAt.toISOString() },
    mayResolve: isBy(author, actor) || can(actor, 'resolve-thread', assembly),
    comments: row.comments.map(commentOf),
    seen: Number(row.reads[0]?.seen ?? 0),
  }
}

/**
 * Lists what was said of an issue, oldest first, and who can be mentioned there.
 * @param context who asks, and the database
 * @param input `{ assembly, issueId }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function listComments({ db, actor }: Context, input: unknown): Promise<IssueTalk> {
  const { assembly, issueId } = parseInput(inputSchema, input)
  const personId = await allowCommenting(db, actor, assembly)
  const where = { id: issueId, assemblyKey: assembly }
  const issue = await db.issue.findFirst({ where, select: { id: true } })
  if (!issue) throw new AppError('not-found', 'There is no such issue in this matrix.')
  const threads = await loadThreads(db, issueId, personId)
  return {
    threads: threads.map((row) => threadOf(row, actor, assembly)),
    people: await loadMentionable(db, assembly),
  }
}
