import type { Context } from '@/lib/db/context'
import { assertCan } from '@/lib/domain/assert-can'
import { type Installation, installationSchema } from '@/lib/domain/installation'
import { parseInput } from '@/lib/domain/parse-input'

/**
 * Sets whose installation this is and the words of its levels. Publications that stand keep what
 * they froze; the next one takes this.
 * @throws AppError invalid, forbidden
 */
export async function changeInstallation(
  { db, actor }: Context,
  input: unknown,
): Promise<Installation> {
  const installation = parseInput(installationSchema, input)
  assertCan(actor, 'change-settings')
  await db.installation.upsert({
    where: { id: 1 },
    create: { id: 1, ...installation },
    update: installation,
  })
  return installation
}
