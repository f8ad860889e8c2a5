import type { Transaction } from '@/lib/db/client'
import type { MergeableName } from '@/lib/domain/directory-entry'
import type { Merging } from '@/lib/domain/merge-entry'

async function moveMembers(tx: Transaction, { from, into }: Merging): Promise<void> {
  const pairs = await tx.organizationMember.findMany({
    where: { OR: [{ groupKey: from }, { memberKey: from }] },
    select: { groupKey: true, memberKey: true },
  })
  const moved = (key: string) => (key === from ? into : key)
  const data = pairs
    .map(({ groupKey, memberKey }) => ({ groupKey: moved(groupKey), memberKey: moved(memberKey) }))
    .filter(({ groupKey, memberKey }) => groupKey !== memberKey)
  await tx.organizationMember.deleteMany({
    where: { OR: [{ groupKey: from }, { memberKey: from }] },
  })
  await tx.organizationMember.createMany({ data, skipDuplicates: true })
}

/**
 * Gives an entry what belonged to the one whose place it takes, and retires that one.
 * @param tx the transaction that merges them
 * @param list the list that both belong to
 * @param merging which goes, and which takes its place
 */
export async function moveBelongings(
  tx: Transaction,
  list: MergeableName,
  merging: Merging,
): Promise<void> {
  const { from, into } = merging
  const retire = { where: { key: from }, data: { retired: true, mergedInto: into } }
  switch (list) {
    case 'themes':
      await tx.theme.update(retire)
      return
    case 'areas':
      await tx.areaOfConcern.update(retire)
      return
    case 'organizations': {
      await moveMembers(tx, merging)
      const ofIt = { where: { organizationKey: from }, data: { organizationKey: into } }
      await tx.proponent.updateMany(ofIt)
      await tx.organization.update(retire)
      return
    }
    case 'proponents': {
      const ofIt = { where: { proponentKey: from }, data: { proponentKey: into } }
      await tx.proponentAlias.updateMany(ofIt)
      await tx.proponent.update(retire)
      return
    }
  }
}
