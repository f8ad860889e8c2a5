import type { Context } from '@/lib/db/context'
import { refuseTaken } from '@/lib/db/refuse-taken'
import { assertCan } from '@/lib/domain/assert-can'
import { type NewAssembly, newAssemblySchema } from '@/lib/domain/new-assembly'
import { parseInput } from '@/lib/domain/parse-input'

/** The moment at which a day begins in UTC: how a date is handed to the database. */
const dayAsMoment = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`))

/**
 * Makes an assembly with the sections of its matrix in their order. Its key is fixed from then on;
 * what is not known of its days and place is null. Unless it is unlisted, it is public at once.
 * @throws AppError invalid, forbidden, conflict where the key is taken
 */
export async function makeAssembly({ db, actor }: Context, input: unknown): Promise<NewAssembly> {
  const assembly = parseInput(newAssemblySchema, input)
  assertCan(actor, 'make-assembly')
  const { sections, opensOn, closesOn, ...columns } = assembly
  await refuseTaken(
    db.assembly.create({
      data: {
        ...columns,
        opensOn: dayAsMoment(opensOn),
        closesOn: dayAsMoment(closesOn),
        sections: { create: sections.map((section, position) => ({ ...section, position })) },
      },
    }),
    `There is already an assembly “${assembly.key}”.`,
  )
  return assembly
}
