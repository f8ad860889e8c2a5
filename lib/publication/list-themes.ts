import { finalKeyIn } from '@/lib/domain/across/final-key'
import { type Listed, tallyByKey } from '@/lib/domain/across/tally'
import { naturalOrder } from '@/lib/domain/natural-order'
import type { ThemeEntry } from '@/lib/domain/public-directory'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** Every theme of the directory but those merged into another, by their names. */
export async function listThemes(context: PublicContext): Promise<Listed<ThemeEntry>> {
  const [matrices, entries] = await Promise.all([listLatest(context), context.db.listThemes()])
  const finalKey = finalKeyIn(entries)
  const tallies = tallyByKey(matrices, ({ row }) => row.cells.themes.map(finalKey))
  const listed = entries
    .filter(({ mergedInto }) => mergedInto === null)
    .toSorted((a, b) => naturalOrder(a.name, b.name))
    .map((entry) => ({ entry, tally: tallies.get(entry.key) ?? null }))
  return { head: matrices[0]?.head ?? null, listed }
}
