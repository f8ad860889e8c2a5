import { finalKeyIn } from '@/lib/domain/across/final-key'
import { proponentsIn } from '@/lib/domain/across/named-proposals'
import { type Listed, tallyByKey } from '@/lib/domain/across/tally'
import { naturalOrder } from '@/lib/domain/natural-order'
import type { ProponentEntry } from '@/lib/domain/public-directory'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** Every proponent of the directory but those merged into another, by their short names. */
export async function listProponents(context: PublicContext): Promise<Listed<ProponentEntry>> {
  const [matrices, entries] = await Promise.all([listLatest(context), context.db.listProponents()])
  const finalKey = finalKeyIn(entries)
  const tallies = tallyByKey(matrices, ({ row }) => proponentsIn(row).map(finalKey))
  const listed = entries
    .filter(({ mergedInto }) => mergedInto === null)
    .toSorted((a, b) => naturalOrder(a.shortName, b.shortName))
    .map((entry) => ({ entry, tally: tallies.get(entry.key) ?? null }))
  return { head: matrices[0]?.head ?? null, listed }
}
