import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'

/**
 * Gives a person the assemblies whose drafts they may read as a reviewer, in place of any before.
 * @param tx the transaction of the change
 * @param keys the assemblies' keys
 * @returns whether these are others than before
 * @throws AppError invalid where one of them is not there
 */
export async function giveAssemblies(
  tx: Transaction,
  personId: string,
  keys: readonly string[],
): Promise<boolean> {
  const there = await tx.assembly.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true },
  })
  const missing = keys.find((key) => !there.some((assembly) => assembly.key === key))
  if (missing !== undefined) {
    throw new AppError('invalid', `There is no assembly ${missing}.`, 'assemblies')
  }
  const before = await tx.reviewerAssembly.findMany({
    where: { personId },
    select: { assemblyKey: true },
  })
  const same = before.every(({ assemblyKey }) => keys.includes(assemblyKey))
  if (same && before.length === keys.length) return false
  await tx.reviewerAssembly.deleteMany({ where: { personId } })
  await tx.reviewerAssembly.createMany({
    data: keys.map((assemblyKey) => ({ personId, assemblyKey })),
  })
  return true
}
