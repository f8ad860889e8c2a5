import { getOwnPerson } from './get-own-person'
import { listOwnSessions, type OwnSession } from './list-own-sessions'
import type { AccountContext } from './visit'

/**
 * Loads what somebody sees of their own account.
 * @param context who asks
 * @throws AppError unauthenticated where nobody does
 */
export async function getOwnAccount(
  context: AccountContext,
): Promise<{ email: string; sessions: readonly OwnSession[] }> {
  const { email } = await getOwnPerson(context.db, context.actor)
  return { email, sessions: await listOwnSessions(context) }
}
