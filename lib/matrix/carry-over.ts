import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { assertCan } from '@/lib/domain/assert-can'
import { carrySchema } from '@/lib/domain/new-assembly'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { type Carried, carryIssues } from './carry-issues'

const inputSchema = z.strictObject({ assembly: keySchema, ...carrySchema.shape })

/** Long enough for a thousand issues. */
const PATIENCE = { timeout: 60_000 }

/**
 * Carries issues of an earlier assembly of the same body over into a matrix; each is an issue added,
 * with its history, and knows the one that it goes on from.
 * @param context who asks, and the database
 * @param input `{ assembly, from, issues }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function carryOver({ db, actor }: Context, input: unknown): Promise<Carried> {
  const carry = parseInput(inputSchema, input)
  assertCan(actor, 'edit-cells')
  return db.$transaction((tx) => carryIssues(tx, actor, carry), PATIENCE)
}
