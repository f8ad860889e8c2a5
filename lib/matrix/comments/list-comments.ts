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

const idsSchema = z.array(z.object({ id: z.string() }))

const writer = { select: { id: true, name: true } } as const

type Asked = { assembly: string; issueId: string; proposals: readonly string[]; personId: string }

/** What is said of a proposal is said wherever it stands. */
async function loadThreads(db: Transaction, { assembly, issueId, proposals, personId }: Asked) {
  const shared = { assemblyKey: assembly, proposalId: { in: [...proposals] } }
  return db.commentThread.findMany({
    where: { OR: [{ issueId }, shared] },
    select: {
      ...{ id: true, issueId: true, column: true, objectionLevel: true, objectedLevel: true },
      ...{ proposalId: true, proposalTag: true, proposalDocument: true },
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
  const stood = levelSchema.nullable().parse(objectedLevel)
  return { level: levelSchema.parse(objectionLevel), stood }
}

const proposalOf = ({ proposalId: id, proposalTag: tag, proposalDocument: document }: Loaded) =>
  id === null ? null : { id, tag, document }

const isBy = ({ id }: Writer, { personId }: Actor) => id === personId

function threadOf(row: Loaded, actor: Actor, assembly: string): Thread {
  const { id, issueId, author, resolvedAt, resolvedBy } = row
  return {
    ...{ id, issueId, by: author },
    column: threadColumnSchema.parse(row.column),
    proposal: proposalOf(row),
    objection: objectionOf(row),
    resolved: resolvedAt && { by: resolvedBy?.name ?? '', at: resolvedAt.toISOString() },
    mayResolve: isBy(author, actor) || can(actor, 'resolve-thread', assembly),
    comments: row.comments.map(commentOf),
    seen: Number(row.reads[0]?.seen ?? 0),
  }
}

/**
 * Lists what was said of an issue and of the proposals that stand on it, oldest first, and who can be mentioned there.
 * @param context who asks, and the database
 * @param input `{ assembly, issueId }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function listComments({ db, actor }: Context, input: unknown): Promise<IssueTalk> {
  const { assembly, issueId } = parseInput(inputSchema, input)
  const personId = await allowCommenting(db, actor, assembly)
  const where = { id: issueId, assemblyKey: assembly }
  const issue = await db.issue.findFirst({ where, select: { proposals: true } })
  if (!issue) throw new AppError('not-found', 'There is no such issue in this matrix.')
  const proposals = idsSchema.parse(issue.proposals).map(({ id }) => id)
  const threads = await loadThreads(db, { assembly, issueId, proposals, personId })
  return {
    threads: threads.map((row) => threadOf(row, actor, assembly)),
    people: await loadMentionable(db, assembly),
  }
}
