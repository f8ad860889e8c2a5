import type { Transaction } from '@/lib/db/client'
import { type Audited, byActor, recordAudit } from '@/lib/db/record-audit'
import type { Actor } from '@/lib/domain/access'

type Changed = {
  assembly: string
  before: NonNullable<Audited['detail']>
  after: NonNullable<Audited['detail']>
}

/**
 * Records what was changed of an assembly or its sections, in the transaction that does it.
 * @param tx the transaction
 * @param actor who did it
 * @param changed which assembly, and what is changed of it
 */
export async function recordSettings(
  tx: Transaction,
  actor: Actor,
  { assembly, before, after }: Changed,
): Promise<void> {
  await recordAudit(tx, {
    kind: 'assembly-changed',
    ...byActor(actor),
    assemblyKey: assembly,
    subject: assembly,
    detail: { before, after },
  })
}
