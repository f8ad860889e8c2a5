import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { assertCan } from '@/lib/domain/assert-can'
import { latestReference } from '@/lib/domain/latest-reference'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import type { ConcernStatus, Level, Result } from '@/lib/domain/vocabulary'
import { loadEarlierIssues, loadInstruments, loadThere } from './carry-issues'
import { loadAssembly } from './load-assembly'

const inputSchema = z.strictObject({ from: keySchema, into: keySchema.nullable().default(null) })

/** An issue that may be carried over, with how it ended. */
export type Carriable = {
  id: string
  /** as it would be written in the new matrix */
  reference: string | null
  title: string | null
  result: Result | null
  concernStatus: ConcernStatus | null
  residualConcern: Level
  openFollowUps: number
  /** the matrix that is asked for holds it already */
  there: boolean
}

/**
 * Lists the issues of an earlier assembly that may be carried over.
 * @param context who asks, and the database
 * @param input `{ from, into }`; `into` is null for a matrix that is not made yet
 * @throws AppError invalid, forbidden, not-found
 */
export async function listCarryOver({ db, actor }: Context, input: unknown): Promise<Carriable[]> {
  const { from, into } = parseInput(inputSchema, input)
  assertCan(actor, 'edit-cells')
  const earlier = await loadAssembly(db, actor, from)
  const instruments = await loadInstruments(db, from)
  const there = into === null ? new Set<string>() : await loadThere(db, into)
  const issues = await loadEarlierIssues(db, earlier)
  return issues.map(({ id, cells }) => ({
    id,
    reference: latestReference(cells, earlier.assembly.body, instruments),
    title: cells.title,
    result: cells.result,
    concernStatus: cells.concern_status,
    residualConcern: cells.residual_concern,
    openFollowUps: cells.follow_ups.filter(
      ({ state }) => state === 'open' || state === 'in-progress',
    ).length,
    there: there.has(id),
  }))
}
