import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { type CommentedColumn, mayObjectTo } from '@/lib/domain/comments'
import { proposalSchema } from '@/lib/domain/records'
import { type Level, levelSchema } from '@/lib/domain/vocabulary'

type Said = {
  issueId: string
  column: CommentedColumn | null
  proposal: string | null
  objection: Level | null
}

const LEVELS = { concern: true, residualConcern: true, proposals: true } as const

async function loadIssue(tx: Transaction, { issueId, proposal: id }: Said) {
  const { proposals, ...levels } = await tx.issue.findUniqueOrThrow({
    where: { id: issueId },
    select: LEVELS,
  })
  const proposal =
    proposalSchema
      .array()
      .parse(proposals)
      .find((one) => one.id === id) ?? null
  return { ...levels, proposal }
}

type Loaded = Awaited<ReturnType<typeof loadIssue>>

function stoodOf({ column, proposal: asked }: Said, issue: Loaded): Level | null {
  if (asked !== null) return issue.proposal?.concern ?? null
  if (!mayObjectTo(column)) {
    throw new AppError('invalid', 'Only a level can be objected to.', 'objection')
  }
  return levelSchema.parse(column === 'concern' ? issue.concern : issue.residualConcern)
}

function objectionOf(said: Said, issue: Loaded) {
  if (said.objection === null) return {}
  const stood = stoodOf(said, issue)
  if (stood === said.objection) {
    throw new AppError(
      'invalid',
      'That is the level that stands: choose another, or comment without an objection.',
      'objection',
    )
  }
  return { objectionLevel: said.objection, objectedLevel: stood }
}

/**
 * What a thread is on beside its cell: one of the proposals, and the level that is objected to.
 * @param tx where
 * @param said the issue, the column, the proposal's id, and the level that the author would set
 * @throws AppError not-found where no such proposal stands there; invalid where no level is meant,
 *   or the one that stands
 */
export async function aboutThread(tx: Transaction, said: Said) {
  const { proposal: id, column, objection } = said
  if (id === null && objection === null) return {}
  const issue = await loadIssue(tx, said)
  if (id === null) return objectionOf(said, issue)
  if (column !== 'proposals') {
    throw new AppError('invalid', 'A proposal stands in the column of proposals.', 'proposal')
  }
  if (!issue.proposal) {
    throw new AppError(
      'not-found',
      'That proposal does not stand on this issue: it was removed, or is not saved yet.',
      'proposal',
    )
  }
  const { tag, document } = issue.proposal
  return {
    ...{ proposalId: id, proposalTag: tag, proposalDocument: document },
    ...objectionOf(said, issue),
  }
}
