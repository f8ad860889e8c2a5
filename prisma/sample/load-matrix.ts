import type { Context } from '@/lib/db/context'
import type { CellChange } from '@/lib/domain/cell-change'
import { getGate } from '@/lib/matrix/get-gate'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { tieLastTimes } from '@/lib/matrix/tie-last-times'
import { changesOfMatrix } from './changes-of-matrix'
import type { PublicationFile, SampleMatrix } from './read-sample'

type Changes = readonly CellChange[]

async function withoutThoseSent({ db }: Context, changes: Changes): Promise<CellChange[]> {
  const where = { id: { in: changes.map(({ id }) => id) } }
  const select = { id: true } as const
  const sent = [
    ...(await db.cellChange.findMany({ where, select })),
    ...(await db.setAsideChange.findMany({ where, select })),
  ]
  const ids = new Set(sent.map(({ id }) => id))
  return changes.filter(({ id }) => !ids.has(id))
}

async function save(context: Context, assembly: string, changes: Changes): Promise<void> {
  const missing = await withoutThoseSent(context, changes)
  if (missing.length === 0) return
  const { refused } = await saveChanges(context, { assembly, changes: missing })
  const [first] = refused
  if (first) throw new Error(`The sample of ${assembly} was refused: ${first.message}`)
}

/** Ties the issues that stand where the sample put them to those that they go on from. */
async function tie(context: Context, { assembly, issues }: SampleMatrix): Promise<void> {
  const wanted = issues.flatMap(({ slug, file: { lastTime } }) =>
    lastTime ? [{ slug, lastTime }] : [],
  )
  const found = await context.db.issue.findMany({
    where: {
      OR: wanted.flatMap(({ slug, lastTime }) => [
        { assemblyKey: assembly.key, slug, lastTimeId: null },
        { assemblyKey: lastTime.assembly, slug: lastTime.slug },
      ]),
    },
    select: { assemblyKey: true, slug: true },
  })
  const there = new Set(found.map(({ assemblyKey, slug }) => `${assemblyKey}/${slug}`))
  const ties = wanted.filter(
    ({ slug, lastTime }) =>
      there.has(`${assembly.key}/${slug}`) && there.has(`${lastTime.assembly}/${lastTime.slug}`),
  )
  if (ties.length > 0) await tieLastTimes(context, { assembly: assembly.key, ties })
}

async function publish(
  context: Context,
  assembly: string,
  publication: PublicationFile,
): Promise<void> {
  const { kind } = publication
  const there = await context.db.publication.count({ where: { assemblyKey: assembly, kind } })
  if (there > 0) return
  const { candidate } = await makeCandidate(context, { assembly, ...publication })
  const { obstacles } = await getGate(context, { assembly, kind })
  const acknowledged = obstacles.filter(({ blocks }) => !blocks).map(({ code }) => code)
  await publishCandidate(context, { assembly, candidate, acknowledged })
}

/** Tells whether the assembly holds issues, none of which are the sample's: then it is left alone. */
async function belongsToOthers({ db }: Context, assembly: string, changes: Changes) {
  if ((await db.issue.count({ where: { assemblyKey: assembly } })) === 0) return false
  return (await db.cellChange.count({ where: { id: { in: changes.map(({ id }) => id) } } })) === 0
}

/**
 * Loads a matrix at both of its stages and publishes those that have a publication; without any it
 * stays a draft. What was sent before is not sent again.
 * @returns false where the assembly already holds a matrix of somebody else's, which stays as it is
 */
export async function loadMatrix(context: Context, matrix: SampleMatrix): Promise<boolean> {
  const { key } = matrix.assembly
  const { added, outcomes } = changesOfMatrix(matrix)
  if (await belongsToOthers(context, key, added)) return false
  for (const [kind, changes] of [
    ['issues', added],
    ['outcomes', outcomes],
  ] as const) {
    await save(context, key, changes)
    await tie(context, matrix)
    const publication = matrix.publications.find((one) => one.kind === kind)
    if (publication) await publish(context, key, publication)
  }
  return true
}
