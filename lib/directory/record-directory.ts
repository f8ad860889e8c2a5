import type { Transaction } from '@/lib/db/client'
import { byActor, recordAudit } from '@/lib/db/record-audit'
import type { Actor } from '@/lib/domain/access'
import type { DirectoryName } from '@/lib/domain/directory-entry'

type Done = {
  list: DirectoryName
  key: string
  act: 'added' | 'changed' | 'merged'
  detail?: NonNullable<Parameters<typeof recordAudit>[1]['detail']>
}

/**
 * Records what was done to an entry of the directory, in the transaction that does it.
 * @param tx the transaction
 * @param actor who did it
 * @param done which entry, and what
 */
export async function recordDirectory(tx: Transaction, actor: Actor, done: Done): Promise<void> {
  const { list, key, act, detail } = done
  await recordAudit(tx, {
    kind: 'directory-changed',
    ...byActor(actor),
    subject: `${list}/${key}`,
    detail: { act, ...detail },
  })
}
