import { printInstrument } from '@/lib/domain/reference/instrument'
import type { InstrumentReference } from '@/lib/domain/reference/reference'
import { slugOf } from '@/lib/domain/reference/slug-of'

/**
 * The key of an instrument in the directory, `wtsa-res-64`: body, kind and number. The body is
 * the reference's own where it names one, else the given one, that of the assembly.
 */
export function instrumentKey(body: string, reference: InstrumentReference): string {
  const bare = { ...reference, draft: false, body: null, meetingYear: null, edition: null }
  const key = slugOf(`${reference.body ?? body} / ${printInstrument(bare)}`)
  if (key === null) throw new Error('An instrument has a kind and a number.')
  return key
}
