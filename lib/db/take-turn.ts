import type { Transaction } from './client'

/**
 * Waits until no other transaction holds this turn, and holds it until this one ends.
 * @param tx an open transaction
 * @param what whose turn it is: one word for what must happen one after another
 */
export async function takeTurn(tx: Transaction, what: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`plenary:${what}`}, 0))`
}
