import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { assertStands } from '@/lib/domain/assert-stands'
import { canonical } from '@/lib/domain/merge-list'
import { type AssemblySettings, assemblySettingsSchema } from '@/lib/domain/new-assembly'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { loadSettings } from './load-settings'
import { recordSettings } from './record-settings'

const inputSchema = z.strictObject({
  assembly: keySchema,
  /** the fields to change, as they were seen and as they are to be */
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
})

const dayAsMoment = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

function assertNamesTheSame({ before, after }: z.output<typeof inputSchema>) {
  const names = (fields: object) => Object.keys(fields).sort().join(' ')
  if (names(before) === names(after)) return
  throw new AppError('invalid', 'What is changed needs its value before and after.', 'before')
}

/**
 * Changes what is said of an assembly: only fields that still are what was seen, so that two people
 * never lose each other's words.
 * @param context who asks, and the database
 * @param input `{ assembly, before, after }`
 * @throws AppError invalid, forbidden, not-found, conflict naming the field
 */
export async function changeAssembly(
  { db, actor }: Context,
  input: unknown,
): Promise<AssemblySettings> {
  const wish = parseInput(inputSchema, input)
  assertCan(actor, 'make-assembly')
  assertNamesTheSame(wish)
  const { assembly: key, before } = wish
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, key)
    const { settings: current, published } = await loadSettings(tx, key)
    const after = parseInput(assemblySettingsSchema, { ...current, ...wish.after })
    if (canonical(after) === canonical(current)) return current
    assertStands(current, before)
    if (after.unlisted && published) {
      throw new AppError('invalid', 'Something was published, so it stays listed.', 'unlisted')
    }
    const { opensOn, closesOn, ...columns } = after
    await tx.assembly.update({
      where: { key },
      data: { ...columns, opensOn: dayAsMoment(opensOn), closesOn: dayAsMoment(closesOn) },
    })
    const fields = Object.keys(before)
    await recordSettings(tx, actor, {
      assembly: key,
      before: Object.fromEntries(Object.entries(current).filter(([f]) => fields.includes(f))),
      after: Object.fromEntries(Object.entries(after).filter(([f]) => fields.includes(f))),
    })
    return after
  })
}
