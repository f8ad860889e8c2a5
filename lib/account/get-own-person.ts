import type { Transaction } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'

export type OwnPerson = { readonly id: string; readonly email: string; readonly name: string }

/**
 * Loads whoever asks, for a verb on their own account.
 * @throws AppError unauthenticated where nobody does
 */
export async function getOwnPerson(tx: Transaction, actor: Actor): Promise<OwnPerson> {
  const { personId } = actor
  const person =
    personId === null
      ? null
      : await tx.person.findUnique({
          where: { id: personId },
          select: { id: true, email: true, name: true },
        })
  if (person !== null) return person
  throw new AppError('unauthenticated', 'You are signed out. Sign in and try again.')
}
