import { z } from 'zod'
import type { Db, Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import type { Assembly } from '@/lib/domain/assembly'
import type { Directory } from '@/lib/domain/draft'
import type { HistoryBatch, NamedIssue, SettledChange } from '@/lib/domain/history'
import type { LevelEntry } from '@/lib/domain/level-entries'
import { momentIn, momentSchema } from '@/lib/domain/moment'
import { naturalOrder } from '@/lib/domain/natural-order'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { listSettled } from './list-settled'
import { loadAssembly } from './load-assembly'
import { loadDirectory } from './load-directory'
import { loadLevels } from './load-levels'

/** Changes on one page; each may hold two texts of 20,000 characters. */
const PAGE = 60

const inputSchema = z.strictObject({
  assembly: keySchema,
  /** moments, or clocks of the assembly's place */
  from: momentSchema.optional(),
  to: momentSchema.optional(),
  /** a person's id, or `installation` for what nobody but the installation did */
  by: z.union([z.uuid(), z.literal('installation')]).optional(),
  /** an issue's address */
  issue: keySchema.optional(),
  column: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
  revision: z.int().positive().max(2_000_000_000).optional(),
  /** the place of the last change on the page before */
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
})

/** A page of the history of a matrix, newest first, and what it can be narrowed by. */
export type HistoryPage = {
  assembly: Assembly
  revision: number
  sections: { key: string; heading: string }[]
  directory: Directory
  levels: LevelEntry[]
  issues: NamedIssue[]
  /** who has ever changed this matrix */
  people: { id: string; name: string }[]
  batches: HistoryBatch[]
  /** of the same span of time: changes that were set aside, and what was chosen */
  settled: SettledChange[]
  /** where the next page begins; null where there is none */
  next: string | null
  mayRestore: boolean
}

type Asked = z.output<typeof inputSchema> & { timeZone: string; issueId: string | undefined }

const whereOf = (asked: Asked) => {
  const { assembly, timeZone, from, to, by, issueId, column, revision, after } = asked
  const time = {
    ...(from ? { gte: momentIn(from, timeZone, 'first') } : {}),
    ...(to ? { lte: momentIn(to, timeZone, 'last') } : {}),
  }
  return {
    assemblyKey: assembly,
    at: time,
    ...(by ? { actorId: by === 'installation' ? null : by } : {}),
    ...(issueId ? { issueId } : {}),
    ...(column ? { column } : {}),
    ...(revision ? { revision } : {}),
    ...(after ? { sequence: { lt: BigInt(after) } } : {}),
  }
}

async function loadChanges(db: Transaction, asked: Asked) {
  return db.cellChange.findMany({
    where: whereOf(asked),
    select: {
      id: true,
      sequence: true,
      revision: true,
      issueId: true,
      column: true,
      before: true,
      after: true,
      at: true,
      actor: { select: { name: true } },
    },
    orderBy: [{ revision: 'desc' }, { sequence: 'desc' }],
    take: PAGE + 1,
  })
}

type Row = Awaited<ReturnType<typeof loadChanges>>[number]

async function batchesOf(db: Db, assembly: string, rows: readonly Row[]): Promise<HistoryBatch[]> {
  const revisions = [...new Set(rows.map(({ revision }) => revision))]
  const counts = await db.cellChange.groupBy({
    by: ['revision'],
    where: { assemblyKey: assembly, revision: { in: revisions } },
    _count: true,
  })
  return revisions.flatMap((revision) => {
    const own = rows.filter((row) => row.revision === revision)
    const [first] = own
    if (!first) return []
    const total = counts.find((count) => count.revision === revision)?._count ?? own.length
    const changes = own.map(({ id, issueId, column, before, after }) => {
      return { id, issueId, column, before, after }
    })
    const by = first.actor?.name ?? null
    return [{ revision, at: first.at.toISOString(), by, total, changes }]
  })
}

/** What was chosen between the first and the last change of a page; revisions hold changes only. */
async function settledBetween(db: Db, asked: Asked, rows: readonly Row[]) {
  const { assembly, timeZone, from, to, by, issueId, column, revision, after } = asked
  if (revision !== undefined) return []
  const above = after
    ? await db.cellChange.findMany({ where: { sequence: BigInt(after) }, select: { at: true } })
    : []
  const hasMore = rows.length > PAGE
  const last = hasMore ? rows[PAGE - 1] : undefined
  return listSettled(db, {
    assembly,
    ...(by ? { person: by === 'installation' ? null : by } : {}),
    issueId,
    column,
    from: [...(from ? [momentIn(from, timeZone, 'first')] : []), ...(last ? [last.at] : [])],
    until: above.map(({ at }) => at),
    to: to ? momentIn(to, timeZone, 'last') : undefined,
  })
}

async function listPeople(db: Db, assembly: string) {
  const authors = await db.cellChange.groupBy({
    by: ['actorId'],
    where: { assemblyKey: assembly, actorId: { not: null } },
  })
  const choosers = await db.setAsideChange.groupBy({
    by: ['actorId', 'settledById'],
    where: { assemblyKey: assembly, settledAt: { not: null } },
  })
  const ids = [...authors, ...choosers].flatMap(({ actorId }) => actorId ?? [])
  return db.person.findMany({
    where: { id: { in: [...ids, ...choosers.flatMap(({ settledById }) => settledById ?? [])] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

async function listIssues(db: Db, assembly: string): Promise<NamedIssue[]> {
  const issues = await db.issue.findMany({
    where: { assemblyKey: assembly },
    select: { id: true, slug: true, reference: true, title: true, present: true },
  })
  return issues.sort((a, b) => naturalOrder(a.slug, b.slug))
}

function issueIdOf(issues: readonly NamedIssue[], slug: string | undefined): string | undefined {
  const issue = issues.find((one) => one.slug === slug)
  if (slug === undefined || issue) return issue?.id
  throw new AppError('invalid', `No issue of this matrix has the address ${slug}.`, 'issue')
}

/**
 * Lists the changes of a matrix, newest first, those saved at once together.
 * @param context who asks, and the database
 * @param input `{ assembly }` and what narrows it: from, to, by, issue, column, revision, after
 * @throws AppError invalid, forbidden, not-found
 */
export async function listHistory({ db, actor }: Context, input: unknown): Promise<HistoryPage> {
  const asked = parseInput(inputSchema, input)
  const { assembly: key } = asked
  const { assembly, revision, sections } = await loadAssembly(db, actor, key)
  const issues = await listIssues(db, key)
  const { timeZone } = assembly
  const narrowed = { ...asked, timeZone, issueId: issueIdOf(issues, asked.issue) }
  const rows = await loadChanges(db, narrowed)
  const shown = rows.slice(0, PAGE)
  return {
    assembly,
    revision,
    sections,
    directory: await loadDirectory(db, key),
    levels: await loadLevels(db),
    issues,
    people: await listPeople(db, key),
    batches: await batchesOf(db, key, shown),
    settled: await settledBetween(db, narrowed, rows),
    next: rows.length > PAGE ? String(shown.at(-1)?.sequence ?? '') : null,
    mayRestore: can(actor, 'edit-cells', key),
  }
}
