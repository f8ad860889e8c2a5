import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { defaultBaseline } from '@/lib/domain/baseline'
import { type SnapshotRow, snapshotRowSchema } from '@/lib/domain/snapshot'

/** The issues publication that an outcomes publication is measured against. */
export type Baseline = { id: string; number: number; asOf: string; rows: SnapshotRow[] }

/** Which one is wanted: a number, none, or undefined for the one that goes without saying. */
type Wanted = { assembly: string; opensOn: string | null; number: number | null | undefined }

/**
 * Loads the rows of a frozen snapshot, in its order.
 * @param tx where
 * @param snapshotId which
 */
export async function loadSnapshotRows(tx: Transaction, snapshotId: string) {
  const rows = await tx.snapshotRow.findMany({
    where: { snapshotId },
    select: { content: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ content }) => snapshotRowSchema.parse(content))
}

/**
 * Loads the baseline of an outcomes publication.
 * @param tx where
 * @param wanted the assembly, its opening day, and which number is wanted
 * @returns null where there is none, or none is wanted
 * @throws AppError invalid where the number that is wanted does not exist
 */
export async function loadBaseline(tx: Transaction, wanted: Wanted): Promise<Baseline | null> {
  const publications = await tx.publication.findMany({
    where: { assemblyKey: wanted.assembly, kind: 'issues' },
    select: { id: true, number: true, asOf: true, snapshotId: true, withdrawnAt: true },
  })
  const candidates = publications.map(({ number, asOf, snapshotId, withdrawnAt }) => ({
    number,
    asOf,
    usable: snapshotId !== null && withdrawnAt === null,
  }))
  const number =
    wanted.number === undefined ? defaultBaseline(candidates, wanted.opensOn) : wanted.number
  if (number === null) return null
  const chosen = publications.find((one) => one.number === number)
  if (!chosen || chosen.snapshotId === null) {
    throw new AppError(
      'invalid',
      `There is no Issues Matrix No. ${number} to compare with.`,
      'baseline',
    )
  }
  const rows = await loadSnapshotRows(tx, chosen.snapshotId)
  return { id: chosen.id, number, asOf: chosen.asOf, rows }
}
