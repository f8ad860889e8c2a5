import { silentIn } from '@/lib/domain/across/absent-from'
import { type InstrumentPart, instrumentPart } from '@/lib/domain/across/instruments-in'
import { type Across, findAcross, type StandingMatrix } from '@/lib/domain/across/standing-matrix'
import { type Tally, tallyAcross } from '@/lib/domain/across/tally'
import type { InstrumentEntry } from '@/lib/domain/public-directory'
import { assertEntry } from './assert-entry'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** An instrument over all assemblies. */
export type InstrumentAcross = {
  entry: InstrumentEntry
  across: Across<InstrumentPart>[]
  tally: Tally
  /** what stands of the other assemblies of its body */
  silent: StandingMatrix[]
}

/**
 * One instrument of the directory with the issues that are about it or ended in it, from the latest
 * publications, newest assembly first.
 * @throws AppError not-found
 */
export async function getInstrument(
  context: PublicContext,
  key: string,
): Promise<InstrumentAcross> {
  const entry = assertEntry(await context.db.listInstruments(), key)
  const latest = await listLatest(context)
  const across = findAcross(latest, ({ row }, head) => instrumentPart(row, head, key))
  const ofBody = latest.filter(({ assembly }) => assembly.body === entry.body)
  return { entry, across, tally: tallyAcross(across), silent: silentIn(ofBody, across) }
}
