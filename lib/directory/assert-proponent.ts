import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'

/**
 * Lets a proponent have its aliases only where nobody else has them.
 * @param tx where
 * @param proponent its key and its aliases, in capitals
 * @throws AppError conflict, with who has it
 */
export async function assertAliasesFree(
  tx: Transaction,
  { key, aliases }: { key: string; aliases: readonly string[] },
): Promise<void> {
  const taken = await tx.proponentAlias.findFirst({
    where: { alias: { in: [...aliases] }, proponentKey: { not: key } },
    select: { alias: true, proponent: { select: { shortName: true } } },
  })
  if (taken === null) return
  throw new AppError(
    'conflict',
    `“${taken.alias}” already stands for ${taken.proponent.shortName}.`,
    'aliases',
  )
}

/**
 * Lets a proponent be the same as an organization only where there is that one.
 * @param tx where
 * @param key the organization's key, or null
 * @throws AppError invalid
 */
export async function assertOrganization(tx: Transaction, key: string | null): Promise<void> {
  if (key === null || (await tx.organization.count({ where: { key } })) === 1) return
  throw new AppError('invalid', `There is no organization “${key}”.`, 'organization')
}
