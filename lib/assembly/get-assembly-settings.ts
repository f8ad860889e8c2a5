import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { assertCan } from '@/lib/domain/assert-can'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { type AssemblyAsKept, loadSettings } from './load-settings'

const inputSchema = z.strictObject({ assembly: keySchema })

/**
 * Loads what an editor may change of an assembly.
 * @param context who asks, and the database
 * @param input `{ assembly }`, its key
 * @throws AppError invalid, forbidden, not-found
 */
export async function getAssemblySettings(
  { db, actor }: Context,
  input: unknown,
): Promise<AssemblyAsKept> {
  const { assembly } = parseInput(inputSchema, input)
  assertCan(actor, 'make-assembly')
  return loadSettings(db, assembly)
}
