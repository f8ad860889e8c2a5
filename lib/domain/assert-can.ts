import { type Action, type Actor, can } from './access'
import { AppError } from './app-error'

/**
 * Lets somebody go on only where they may.
 * @param actor who asks
 * @param action what they want to do
 * @throws AppError forbidden
 */
export function assertCan(actor: Actor, action: Action): void {
  if (can(actor, action)) return
  throw new AppError('forbidden', 'Your role does not allow this. An administrator can change it.')
}
