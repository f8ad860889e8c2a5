import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import type { BaselineMark } from '@/lib/domain/obstacles'
import { headSchema, type Snapshot } from '@/lib/domain/snapshot'
import { loadSnapshotRows } from './load-baseline'

/** A frozen matrix that nobody outside has seen yet. */
export type Candidate = Snapshot & {
  id: string
  assemblyKey: string
  kind: string
  asOf: string
  contentHash: string
  /** the revision of the draft that it was frozen at */
  revision: number
  createdAt: string
  by: string
  /** whether what it is measured against was withdrawn or removed meanwhile */
  baselineMark: BaselineMark
}

function markOf(
  baseline: { withdrawnAt: Date | null; removedAt: Date | null } | null,
): BaselineMark {
  if (baseline?.removedAt) return 'removed'
  return baseline?.withdrawnAt ? 'withdrawn' : null
}

/**
 * Loads a candidate.
 * @param tx where
 * @param where its assembly and its id, or the kind whose candidate is meant
 * @returns null where there is none
 */
export async function findCandidate(
  tx: Transaction,
  where: { assemblyKey: string } & ({ id: string } | { kind: string }),
): Promise<Candidate | null> {
  const row = await tx.snapshot.findFirst({
    where: { ...where, publication: null },
    select: {
      id: true,
      assemblyKey: true,
      kind: true,
      asOf: true,
      contentHash: true,
      revision: true,
      head: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      baseline: { select: { withdrawnAt: true, removedAt: true } },
    },
    orderBy: { createdAt: 'desc' },
  })
  if (!row) return null
  const { createdBy, createdAt, baseline, ...rest } = row
  return {
    ...rest,
    head: headSchema.parse(row.head),
    rows: await loadSnapshotRows(tx, row.id),
    createdAt: createdAt.toISOString(),
    by: createdBy?.name ?? '',
    baselineMark: markOf(baseline),
  }
}

/**
 * Loads a candidate that must be there.
 * @throws AppError conflict where it was published, discarded or made anew meanwhile
 */
export async function getCandidate(
  tx: Transaction,
  where: { assemblyKey: string; id: string },
): Promise<Candidate> {
  const candidate = await findCandidate(tx, where)
  if (candidate) return candidate
  throw new AppError(
    'conflict',
    'This candidate is gone: it was published, discarded or made anew meanwhile.',
  )
}
