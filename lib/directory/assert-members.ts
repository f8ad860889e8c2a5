import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'

/**
 * Lets a group have its members only where each is an organization and another one.
 * @param tx where
 * @param group its key, and the keys of its members
 * @throws AppError invalid
 */
export async function assertMembers(
  tx: Transaction,
  { key, members }: { key: string; members: readonly string[] },
): Promise<void> {
  if (members.includes(key)) {
    throw new AppError('invalid', `“${key}” cannot be a member of itself.`, 'members')
  }
  const found = await tx.organization.findMany({
    where: { key: { in: [...members] } },
    select: { key: true },
  })
  const known = new Set(found.map((member) => member.key))
  const unknown = members.find((member) => !known.has(member))
  if (unknown === undefined) return
  throw new AppError('invalid', `“${unknown}” cannot be a member: no such organization.`, 'members')
}
