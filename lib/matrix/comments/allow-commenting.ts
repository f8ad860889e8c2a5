import type { Transaction } from '@/lib/db/client'
import { type Actor, can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'

/**
 * Lets somebody go on who may read and write the comments of a matrix.
 * @param db where
 * @param actor who asks
 * @param assembly its key
 * @returns the id of that person
 * @throws AppError forbidden to a reviewer who was not given it; not-found
 */
export async function allowCommenting(
  db: Transaction,
  actor: Actor,
  assembly: string,
): Promise<string> {
  if (actor.personId === null || !can(actor, 'comment', assembly)) {
    throw new AppError('forbidden', 'This matrix is not among those you were given to review.')
  }
  const there = await db.assembly.findUnique({ where: { key: assembly }, select: { key: true } })
  if (!there) throw new AppError('not-found', 'There is no such matrix.')
  return actor.personId
}
