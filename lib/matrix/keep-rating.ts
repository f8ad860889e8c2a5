import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { tellMatrix } from '@/lib/db/tell-matrix'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { cellSchemas } from '@/lib/domain/columns'
import { proposalsDiffer } from '@/lib/domain/look-again'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'
import { loadAssembly } from './load-assembly'

const inputSchema = z.strictObject({
  assembly: keySchema,
  issueId: z.uuid(),
  /** the proposals as the person has them before them */
  proposals: cellSchemas.proposals,
})

/**
 * Records that somebody has looked again at a rating whose proposals had changed, and lets it stand.
 * @param context who asks, and the database
 * @param input `{ assembly, issueId, proposals }`, these as the person sees them
 * @returns the revision that was looked at
 * @throws AppError conflict where the proposals have changed again meanwhile; invalid, forbidden,
 *   not-found
 */
export async function keepRating(
  { db, actor }: Context,
  input: unknown,
): Promise<{ revision: number }> {
  const { assembly, issueId, proposals } = parseInput(inputSchema, input)
  if (!can(actor, 'edit-cells', assembly)) {
    throw new AppError('forbidden', 'Your role may read this matrix, not edit it.')
  }
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    const { revision } = await loadAssembly(tx, actor, assembly)
    const row = await tx.issue.findFirst({
      where: { id: issueId, assemblyKey: assembly },
      select: ISSUE_SELECT,
    })
    if (!row) throw new AppError('not-found', 'There is no such issue in this matrix.')
    if (proposalsDiffer(draftIssueOf(row).cells.proposals, proposals)) {
      throw new AppError(
        'conflict',
        'The proposals are being saved or have changed again meanwhile: look at them once more.',
      )
    }
    await tx.ratingLook.createMany({
      data: [{ issueId, revision, actorId: actor.personId }],
      skipDuplicates: true,
    })
    await tellMatrix(tx, assembly)
    return { revision }
  })
}
