import type { Actor } from './access'
import { AppError } from './app-error'

/** What the refusal names as its place, by which a page knows to ask for the password. */
export const PASSWORD_AGAIN = 'password-again'

/**
 * Lets somebody go on only where they typed their password a short while ago. Source: section 5 of
 * the product's contract.
 * @param actor who asks
 * @throws AppError forbidden, its `where` is PASSWORD_AGAIN
 */
export function assertConfirmed(actor: Actor): void {
  if (actor.confirmed) return
  throw new AppError('forbidden', 'Type your password again to go on.', PASSWORD_AGAIN)
}
