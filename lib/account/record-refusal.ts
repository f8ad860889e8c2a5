import { recordBounded } from '@/lib/db/record-bounded'
import { AppError } from '@/lib/domain/app-error'
import { PASSWORD_AGAIN } from '@/lib/domain/assert-confirmed'
import type { StaffVisit } from './visit'

const LONGEST_SUBJECT = 200

/** Tells whether somebody was refused because of their role; being asked for a password is no refusal. */
export function isRefusal(error: unknown): boolean {
  return error instanceof AppError && error.code === 'forbidden' && error.where !== PASSWORD_AGAIN
}

/**
 * Records that somebody asked for what their role does not allow.
 * @param visit who, from where
 * @param subject the verb or the address
 */
export async function recordRefusal(
  { db, actor, network }: Pick<StaffVisit, 'db' | 'actor' | 'network'>,
  subject: string,
): Promise<void> {
  await recordBounded(db, {
    kind: 'refusal',
    actorId: actor.personId,
    network,
    subject: subject.slice(0, LONGEST_SUBJECT),
    detail: { role: actor.role },
  })
}
