import { instrumentsIn } from '@/lib/domain/across/instruments-in'
import { type Listed, tallyByKey } from '@/lib/domain/across/tally'
import { naturalOrder } from '@/lib/domain/natural-order'
import type { InstrumentEntry } from '@/lib/domain/public-directory'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

const orderOf = ({ body, kind, number }: InstrumentEntry) => `${body} ${kind} ${number}`

/** Every instrument of the directory, by body, kind and number. */
export async function listInstruments(context: PublicContext): Promise<Listed<InstrumentEntry>> {
  const [matrices, entries] = await Promise.all([listLatest(context), context.db.listInstruments()])
  const tallies = tallyByKey(matrices, ({ row }, { head }) => instrumentsIn(row, head))
  const listed = entries
    .toSorted((a, b) => naturalOrder(orderOf(a), orderOf(b)))
    .map((entry) => ({ entry, tally: tallies.get(entry.key) ?? null }))
  return { head: matrices[0]?.head ?? null, listed }
}
