import { z } from 'zod'
import { recordAudit } from '@/lib/db/record-audit'
import { AppError } from '@/lib/domain/app-error'
import { getLink } from './find-link'
import { countAdministrators, takeAdministratorsTurn } from './keep-an-administrator'
import { openSession } from './open-session'
import { hashPassword } from './password-hash'
import { assertPassword } from './password-policy'
import { emailSchema, nameSchema, parseFields, passwordSchema } from './person-fields'
import type { Visit } from './visit'

const inputSchema = z.object({
  secret: z.string(),
  email: emailSchema,
  name: nameSchema,
  password: passwordSchema,
})

/**
 * Makes the first administrator by the link of the first start, which ends with it.
 * @param visit whoever opened the link
 * @param input the link's secret; email, name and password of the new administrator
 * @returns the secret of their session
 * @throws AppError invalid; not-found where the link works no more; conflict where there is an
 *   administrator, or somebody with that email
 */
export async function becomeFirstAdministrator(visit: Visit, input: unknown): Promise<string> {
  const { secret, password, ...person } = parseFields(inputSchema, input)
  const { db, now, userAgent, network } = visit
  const asked = { secret, purpose: 'first-administrator', now } as const
  await getLink(db, asked)
  assertPassword(password)
  const passwordHash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    await takeAdministratorsTurn(tx)
    const link = await getLink(tx, asked)
    if ((await countAdministrators(tx)) > 0) {
      throw new AppError('conflict', 'There is an administrator already. Ask them for a link.')
    }
    if ((await tx.person.count({ where: { email: person.email } })) > 0) {
      throw new AppError('conflict', 'There is already somebody with this email.', 'email')
    }
    const { id } = await tx.person.create({
      data: { ...person, role: 'admin', passwordHash, createdAt: now },
      select: { id: true },
    })
    await tx.oneTimeLink.update({
      where: { id: link.id },
      data: { usedAt: now },
      select: { id: true },
    })
    const recorded = { actorId: id, network, subject: person.email }
    await recordAudit(tx, { kind: 'person-added', ...recorded, detail: { role: 'admin' } })
    await recordAudit(tx, { kind: 'link-used', ...recorded })
    return openSession(tx, { personId: id, userAgent, now })
  })
}
