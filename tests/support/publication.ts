import { createHash, randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db/client'
import type { Snapshot } from '@/lib/domain/snapshot'

/** Writes an assembly as the head of a snapshot names it. */
export async function writeAssembly(db: Db, { head }: Snapshot, unlisted = false): Promise<void> {
  const { key, code, name, noun, body, place, opensOn, closesOn, timeZone, note } = head.assembly
  const dayOf = (day: string | null) => (day === null ? null : new Date(day))
  await db.assembly.create({
    data: {
      ...{ key, code, name, noun, body, place, timeZone, note, unlisted },
      opensOn: dayOf(opensOn),
      closesOn: dayOf(closesOn),
    },
  })
}

type Numbered = { baselineId?: string; correctsId?: string; correction?: string }

/** Writes a snapshot that nobody published: a candidate. */
export async function writeCandidate(
  db: Db,
  snapshot: Snapshot,
  { baselineId, correctsId, correction }: Numbered = {},
): Promise<{ id: string; contentHash: string }> {
  const { head, rows } = snapshot
  const contentHash = createHash('sha256').update(JSON.stringify(snapshot)).digest('hex')
  const id = randomUUID()
  const assemblyKey = head.assembly.key
  await db.issue.createMany({
    data: rows.map(({ slug }) => ({
      ...{ id: randomUUID(), assemblyKey, slug, sortKey: 'a0' },
      present: false,
    })),
    skipDuplicates: true,
  })
  const issues = await db.issue.findMany({
    where: { assemblyKey },
    select: { id: true, slug: true },
  })
  const issueIds = new Map(issues.map((issue) => [issue.slug, issue.id]))
  await db.snapshot.create({
    data: {
      ...{ id, assemblyKey: head.assembly.key, kind: head.kind, revision: 1, asOf: head.asOf },
      ...{ head, contentHash },
      ...(baselineId === undefined ? {} : { baselineId }),
      ...(correctsId === undefined ? {} : { correctsId, correction: correction ?? 'A slip.' }),
      rows: {
        create: rows.map((row, position) => ({
          ...{ position, slug: row.slug, content: row },
          issueId: issueIds.get(row.slug) ?? '',
        })),
      },
    },
  })
  return { id, contentHash }
}

/** Publishes a snapshot under a number, written straight into the tables. */
export async function writePublication(
  db: Db,
  snapshot: Snapshot,
  { number = 1, ...marks }: Numbered & { number?: number } = {},
): Promise<{ id: string; snapshotId: string; contentHash: string }> {
  const { id: snapshotId, contentHash } = await writeCandidate(db, snapshot, marks)
  const { assembly, kind, asOf } = snapshot.head
  const { id } = await db.publication.create({
    data: { assemblyKey: assembly.key, kind, number, asOf, contentHash, snapshotId },
    select: { id: true },
  })
  return { id, snapshotId, contentHash }
}

/** Marks a publication as withdrawn. */
export async function withdraw(db: Db, id: string, reason = 'It was wrong.'): Promise<void> {
  const data = { withdrawnAt: new Date(), withdrawnReason: reason }
  await db.publication.update({ where: { id }, data })
}

/** Erases the content of a publication and keeps its mark. */
export async function remove(
  db: Db,
  { id, snapshotId }: { id: string; snapshotId: string },
): Promise<void> {
  const data = { removedAt: new Date(), removedReason: 'By law.', snapshotId: null }
  await db.publication.update({ where: { id }, data })
  await db.snapshot.delete({ where: { id: snapshotId } })
}
