import type { Transaction } from '@/lib/db/client'
import { type Audited, recordAudit } from '@/lib/db/record-audit'
import type { AccountContext } from './visit'

type What = Pick<Audited, 'kind' | 'subject' | 'detail'>

/**
 * Records what somebody did to accounts, in the transaction that does it; what acts without a person
 * (the terminal) is named in its place.
 * @param tx the transaction
 * @param context who did it, and from which network where that is known
 * @param what the kind, whom it concerns, and details that are no secret
 */
export async function recordBy(
  tx: Transaction,
  { actor, network }: Pick<AccountContext, 'actor' | 'network'>,
  what: What,
): Promise<void> {
  const { personId: actorId, name } = actor
  await recordAudit(tx, {
    ...what,
    actorId,
    ...(network === undefined ? {} : { network }),
    detail: { ...what.detail, ...(actorId === null ? { by: name } : {}) },
  })
}
