import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import { contentHashOf } from '@/lib/db/content-hash'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { freezeRows } from '@/lib/domain/freeze'
import { parseInput } from '@/lib/domain/parse-input'
import { isDate, isTime } from '@/lib/domain/records'
import type { Snapshot } from '@/lib/domain/snapshot'
import { keySchema, statedTextSchema, textSchema } from '@/lib/domain/text'
import { type PublicationKind, publicationKindSchema } from '@/lib/domain/vocabulary'
import { freezeHead } from './freeze-head'
import { loadBaseline } from './load-baseline'
import { loadDraft } from './load-draft'

const LARGEST_NUMBER = 999_999

const inputSchema = z.strictObject({
  assembly: keySchema,
  kind: publicationKindSchema,
  asOf: z
    .string()
    .refine(
      (text) => isDate(text) || isTime(text),
      'is neither a date written like 2024-10-14 nor a time with its zone.',
    ),
  title: statedTextSchema(300),
  summary: textSchema().default(null),
  note: textSchema().default(null),
  /** an issues publication's number, null for none; left out, the one that goes without saying */
  baseline: z.int().positive().max(LARGEST_NUMBER).nullable().optional(),
  corrects: z
    .strictObject({ number: z.int().positive().max(LARGEST_NUMBER), why: statedTextSchema(1000) })
    .nullable()
    .default(null),
})

/** What a candidate is stored with beside its content. */
type Frozen = Snapshot & {
  revision: number
  baselineId: string | null
  correctsId: string | null
  /** by address */
  issueIds: ReadonlyMap<string, string>
}

async function findCorrected(
  tx: Transaction,
  {
    assembly,
    kind,
    number,
  }: { assembly: string; kind: PublicationKind; number: number | undefined },
): Promise<string | null> {
  if (number === undefined) return null
  const corrected = await tx.publication.findUnique({
    where: { assemblyKey_kind_number: { assemblyKey: assembly, kind, number } },
    select: { id: true },
  })
  if (corrected) return corrected.id
  throw new AppError('invalid', `There is no number ${number} to correct.`, 'corrects')
}

async function freeze(
  tx: Transaction,
  actor: Context['actor'],
  input: z.output<typeof inputSchema>,
): Promise<Frozen> {
  const { assembly, kind, baseline: number, ...preface } = input
  const draft = await loadDraft(tx, actor, assembly)
  const { opensOn } = draft.assembly
  const baseline = kind === 'issues' ? null : await loadBaseline(tx, { assembly, opensOn, number })
  const correctsId = await findCorrected(tx, { assembly, kind, number: input.corrects?.number })
  const measured = baseline && { number: baseline.number, asOf: baseline.asOf }
  const rows = freezeRows({ draft, kind, baseline: baseline?.rows ?? null })
  const head = await freezeHead(tx, { draft, rows }, { ...preface, kind, baseline: measured })
  const issueIds = new Map(draft.issues.map(({ id, cells }) => [cells.id, id]))
  const { revision } = draft
  return { head, rows, revision, baselineId: baseline?.id ?? null, correctsId, issueIds }
}

/**
 * Freezes a draft as a candidate, just as the public would see it. An earlier candidate of the same
 * kind that was not published makes way.
 * @param context who asks, and the database
 * @param input what the publication is to say of itself
 * @returns the candidate's id
 * @throws AppError invalid, forbidden, not-found
 */
export async function makeCandidate(
  { db, actor }: Context,
  input: unknown,
): Promise<{ candidate: string }> {
  const wish = parseInput(inputSchema, input)
  assertCan(actor, 'publish')
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, wish.assembly)
    const { head, rows, revision, baselineId, correctsId, issueIds } = await freeze(tx, actor, wish)
    const { assembly: assemblyKey, kind, asOf } = wish
    await tx.snapshot.deleteMany({ where: { assemblyKey, kind, publication: null } })
    const contentHash = contentHashOf({ head, rows })
    const { id } = await tx.snapshot.create({
      data: {
        assemblyKey,
        kind,
        revision,
        asOf,
        head,
        contentHash,
        baselineId,
        correctsId,
        correction: wish.corrects?.why ?? null,
        createdById: actor.personId,
      },
      select: { id: true },
    })
    await tx.snapshotRow.createMany({
      data: rows.map((content, position) => ({
        snapshotId: id,
        position,
        issueId: issueIds.get(content.slug) ?? '',
        slug: content.slug,
        content,
      })),
    })
    return { candidate: id }
  })
}
