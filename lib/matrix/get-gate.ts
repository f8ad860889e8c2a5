import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'
import type { Assembly } from '@/lib/domain/assembly'
import { defaultBaseline } from '@/lib/domain/baseline'
import { changesBetween, type RowChange } from '@/lib/domain/changes-between'
import type { Draft } from '@/lib/domain/draft'
import { findObstacles, type Obstacle } from '@/lib/domain/obstacles'
import { parseInput } from '@/lib/domain/parse-input'
import { headSchema, type SnapshotHead } from '@/lib/domain/snapshot'
import { keySchema } from '@/lib/domain/text'
import { type PublicationKind, publicationKindSchema } from '@/lib/domain/vocabulary'
import { listOpenObjections } from './comments/list-open-objections'
import { listOpenSetAside } from './list-open-set-aside'
import { loadSnapshotRows } from './load-baseline'
import { type Candidate, findCandidate } from './load-candidate'
import { loadCarriedFollowUps } from './load-carried-follow-ups'
import { loadCarriedSummaries } from './load-carried-summaries'
import { loadDraft } from './load-draft'
import { loadLookAgain } from './load-look-again'

const inputSchema = z.strictObject({ assembly: keySchema, kind: publicationKindSchema })

/** A publication as the gate lists it. */
export type GatePublication = {
  kind: PublicationKind
  number: number
  asOf: string
  publishedAt: string
  withdrawnReason: string | null
  removedReason: string | null
  /** the numbers that it corrects, and that it is measured against */
  corrects: number | null
  baseline: number | null
}

/** Everything that somebody who wants to publish must see. */
export type Gate = {
  assembly: Assembly
  kind: PublicationKind
  /** of the draft, now */
  revision: number
  publications: GatePublication[]
  /** the issues publication that goes without saying */
  defaultBaseline: number | null
  candidate: Candidate | null
  obstacles: Obstacle[]
  /** the number that the candidate would follow, and what changed since */
  previous: { number: number; changes: RowChange[] } | null
  /** what the last number said of itself, to begin the next one with */
  lastHead: SnapshotHead | null
  /** issues that are held back, with why */
  held: { slug: string; reference: string | null; why: string }[]
  mayPublish: boolean
  mayRemove: boolean
  /** where the words of keys are found */
  words: Pick<Draft, 'directory' | 'sections' | 'levels'>
}

const PUBLICATION = {
  kind: true,
  number: true,
  asOf: true,
  publishedAt: true,
  withdrawnReason: true,
  removedReason: true,
  snapshotId: true,
  snapshot: {
    select: { corrects: { select: { number: true } }, baseline: { select: { number: true } } },
  },
} as const

async function loadPublications(tx: Transaction, assembly: string) {
  return tx.publication.findMany({
    where: { assemblyKey: assembly },
    select: PUBLICATION,
    orderBy: [{ kind: 'asc' }, { number: 'desc' }],
  })
}

type PublicationRow = Awaited<ReturnType<typeof loadPublications>>[number]

async function changesSince(
  tx: Transaction,
  last: PublicationRow | undefined,
  candidate: Candidate | null,
): Promise<Gate['previous']> {
  if (!(last?.snapshotId && candidate)) return null
  const before = await loadSnapshotRows(tx, last.snapshotId)
  const level = candidate.head.kind === 'issues' ? 'concern' : 'residual_concern'
  return { number: last.number, changes: changesBetween(before, candidate.rows, level) }
}

async function lastHeadOf(tx: Transaction, last: PublicationRow | undefined) {
  if (!last?.snapshotId) return null
  const { head } = await tx.snapshot.findUniqueOrThrow({
    where: { id: last.snapshotId },
    select: { head: true },
  })
  return headSchema.parse(head)
}

const listed = (row: PublicationRow): GatePublication => ({
  kind: publicationKindSchema.parse(row.kind),
  number: row.number,
  asOf: row.asOf,
  publishedAt: row.publishedAt.toISOString(),
  withdrawnReason: row.withdrawnReason,
  removedReason: row.removedReason,
  corrects: row.snapshot?.corrects?.number ?? null,
  baseline: row.snapshot?.baseline?.number ?? null,
})

const wordsOf = ({ directory, sections, levels }: Gate['words']) => ({
  directory,
  sections,
  levels,
})

const usable = (row: PublicationRow) => row.snapshotId !== null && row.withdrawnReason === null

/**
 * Loads the gate of a matrix: its candidate of a kind, what stands in its way, what changed since the
 * last number, and what was published.
 * @param context who asks, and the database
 * @param input `{ assembly, kind }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function getGate({ db, actor }: Context, input: unknown): Promise<Gate> {
  const { assembly: key, kind } = parseInput(inputSchema, input)
  return db.$transaction(
    async (tx) => {
      const draft = await loadDraft(tx, actor, key)
      const publications = await loadPublications(tx, key)
      const candidate = await findCandidate(tx, { assemblyKey: key, kind })
      const open = await listOpenSetAside(tx, key)
      const objections = await listOpenObjections(tx, key)
      const lookAgain = await loadLookAgain(tx, key, draft.issues)
      const carried = await loadCarriedFollowUps(tx, key)
      const carriedSummaries = await loadCarriedSummaries(tx, key)
      const last = publications.find((row) => row.kind === kind && usable(row))
      const issues = publications.filter((row) => row.kind === 'issues')
      return {
        assembly: draft.assembly,
        kind,
        revision: draft.revision,
        publications: publications.map(listed),
        defaultBaseline: defaultBaseline(
          issues.map((row) => ({ number: row.number, asOf: row.asOf, usable: usable(row) })),
          draft.assembly.opensOn,
        ),
        candidate,
        obstacles: candidate
          ? findObstacles(candidate, {
              ...{ ...draft, setAside: open, objections, lookAgain },
              ...{ carried, carriedSummaries },
            })
          : [],
        previous: await changesSince(tx, last, candidate),
        lastHead: await lastHeadOf(tx, last),
        held: draft.issues.flatMap(({ present, cells }) =>
          present && cells.held !== null
            ? [{ slug: cells.id, reference: cells.reference, why: cells.held }]
            : [],
        ),
        mayPublish: can(actor, 'publish', key),
        mayRemove: can(actor, 'remove', key),
        words: wordsOf(draft),
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}
