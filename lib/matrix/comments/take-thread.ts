import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'

/** A thread as it stands while nobody else can change it. */
export type HeldThread = {
  issueId: string
  column: string | null
  proposalId: string | null
  authorId: string
  isObjection: boolean
  isResolved: boolean
}

/**
 * Holds a thread until the transaction ends: its comments come one after the other.
 * @param tx where
 * @param place the assembly's key, and the thread
 * @returns null where there is no such thread
 * @throws AppError conflict where that id is one of another matrix
 */
export async function takeThread(
  tx: Transaction,
  { assembly, thread }: { assembly: string; thread: string },
): Promise<HeldThread | null> {
  const rows = await tx.$queryRaw<(HeldThread & { assembly: string })[]>`
    SELECT assembly_key AS assembly, issue_id::text AS "issueId", "column",
      proposal_id AS "proposalId",
      author_id::text AS "authorId", objection_level IS NOT NULL AS "isObjection",
      resolved_at IS NOT NULL AS "isResolved"
    FROM comment_thread WHERE id = ${thread}::uuid FOR UPDATE`
  const [row] = rows
  if (row && row.assembly !== assembly) {
    throw new AppError('conflict', 'That thread belongs to another matrix.', 'thread')
  }
  return row ?? null
}
