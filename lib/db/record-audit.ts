import type { Actor } from '@/lib/domain/access'
import type { AuditKind } from '@/lib/domain/audit'
import type { Transaction } from './client'
import type { Prisma } from './generated/client'

export type Audited = {
  readonly kind: AuditKind
  readonly actorId: string | null
  readonly network?: string
  readonly assemblyKey?: string
  /** whom or what it concerns: an email, issues/2, a key; never a secret */
  readonly subject?: string
  readonly detail?: Prisma.InputJsonObject
}

/**
 * Whose act it was, and from which network where that is known.
 * @param actor whoever asked
 */
export const byActor = ({ personId, network }: Actor) => ({
  actorId: personId,
  ...(network !== undefined && { network }),
})

/**
 * Records what was done, in the transaction that does it; nobody changes the record afterwards.
 * @param tx the transaction, or the client for what was refused
 * @param audited what happened
 */
export async function recordAudit(tx: Transaction, audited: Audited): Promise<void> {
  await tx.auditEntry.createMany({ data: [audited] })
}
