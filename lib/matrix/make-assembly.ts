import type { Context } from '@/lib/db/context'
import { byActor, recordAudit } from '@/lib/db/record-audit'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { type NewAssembly, newAssemblySchema } from '@/lib/domain/new-assembly'
import { parseInput } from '@/lib/domain/parse-input'
import { carryIssues } from './carry-issues'

/** The moment at which a day begins in UTC: how a date is handed to the database. */
const dayAsMoment = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

/** Long enough for a thousand issues to be carried over. */
const PATIENCE = { timeout: 60_000 }

/**
 * Makes an assembly with the sections of its matrix in their order, and the issues that are carried
 * over from an earlier one. Its key is fixed from then on; what is not known of its days and place is
 * null. Unless it is unlisted, it is public at once.
 * @throws AppError invalid, forbidden, not-found, conflict where the key is taken
 */
export async function makeAssembly({ db, actor }: Context, input: unknown): Promise<NewAssembly> {
  const assembly = parseInput(newAssemblySchema, input)
  assertCan(actor, 'make-assembly')
  const { sections, opensOn, closesOn, carry, ...columns } = assembly
  const { key, code } = columns
  const made = db.$transaction(async (tx) => {
    await tx.assembly.create({
      data: {
        ...columns,
        opensOn: dayAsMoment(opensOn),
        closesOn: dayAsMoment(closesOn),
        sections: { create: sections.map((section, position) => ({ ...section, position })) },
      },
    })
    const carried = carry && (await carryIssues(tx, actor, { ...carry, assembly: key }))
    await recordAudit(tx, {
      kind: 'assembly-made',
      ...byActor(actor),
      assemblyKey: key,
      subject: key,
      detail: { code, ...(carry && { from: carry.from, issues: carried?.carried ?? 0 }) },
    })
  }, PATIENCE)
  await refuseTaken(made, `There is already an assembly “${key}”.`, 'key')
  return assembly
}
