import { finalKeyIn } from '@/lib/domain/across/final-key'
import { type Listed, tallyByKey } from '@/lib/domain/across/tally'
import { withMembers } from '@/lib/domain/filter/with-members'
import { naturalOrder } from '@/lib/domain/natural-order'
import type { OrganizationEntry } from '@/lib/domain/public-directory'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** Every organization of the directory but those merged into another, by their short names. */
export async function listOrganizations(
  context: PublicContext,
): Promise<Listed<OrganizationEntry>> {
  const [matrices, entries] = await Promise.all([
    listLatest(context),
    context.db.listOrganizations(),
  ])
  const finalKey = finalKeyIn(entries)
  const tallies = tallyByKey(matrices, ({ row }, { head }) => {
    const named = row.cells.organizations.map(({ organization }) => organization)
    return withMembers(named, head).map(finalKey)
  })
  const listed = entries
    .filter(({ mergedInto }) => mergedInto === null)
    .toSorted((a, b) => naturalOrder(a.shortName, b.shortName))
    .map((entry) => ({ entry, tally: tallies.get(entry.key) ?? null }))
  return { head: matrices[0]?.head ?? null, listed }
}
