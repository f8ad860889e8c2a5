import type { Transaction } from '@/lib/db/client'
import { takeTurn } from '@/lib/db/take-turn'
import { AppError } from '@/lib/domain/app-error'

/** Everything that makes, lowers or disables an administrator happens one after another. */
export async function takeAdministratorsTurn(tx: Transaction): Promise<void> {
  await takeTurn(tx, 'administrators')
}

/** Counts the administrators who are not disabled; the turn must have been taken. */
export async function countAdministrators(tx: Transaction): Promise<number> {
  return tx.person.count({ where: { role: 'admin', disabledAt: null } })
}

/**
 * Refuses a change after which nobody could manage people: an administrator who was invited and has
 * no password yet cannot. Called after the change, within its transaction.
 * @throws AppError conflict
 */
export async function keepAnAdministrator(tx: Transaction): Promise<void> {
  const active = { role: 'admin', disabledAt: null, passwordHash: { not: null } }
  if ((await tx.person.count({ where: active })) > 0) return
  throw new AppError(
    'conflict',
    'This is the last active administrator. Make another person administrator first; somebody invited counts once they have chosen a password.',
  )
}
