import type { Transaction } from '@/lib/db/client'
import { type Actor, can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { assertConfirmed } from '@/lib/domain/assert-confirmed'

export type Account = {
  readonly id: string
  readonly email: string
  readonly role: string
  readonly disabledAt: Date | null
}

/**
 * Loads the account that a verb changes.
 * @throws AppError not-found
 */
export async function getAccount(tx: Transaction, email: string): Promise<Account> {
  const account = await tx.person.findUnique({
    where: { email },
    select: { id: true, email: true, role: true, disabledAt: true },
  })
  if (account !== null) return account
  throw new AppError('not-found', `There is nobody with the email ${email}.`, 'email')
}

/**
 * Refuses whoever may not manage people.
 * @throws AppError forbidden
 */
export function allowManagingPeople(actor: Actor): void {
  if (can(actor, 'manage-people')) return
  throw new AppError('forbidden', 'Only an administrator manages people.')
}

/**
 * Refuses whoever may not manage people, and asks those who may for their password again.
 * @throws AppError forbidden
 */
export function allowChangingPeople(actor: Actor): void {
  allowManagingPeople(actor)
  assertConfirmed(actor)
}

/** Tells whether a person can manage people today. */
export function isActiveAdministrator(account: Pick<Account, 'role' | 'disabledAt'>): boolean {
  return account.role === 'admin' && account.disabledAt === null
}
