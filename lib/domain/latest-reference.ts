import { instrumentKey } from './reference/instrument-key'
import { parseReference } from './reference/parse-reference'
import { printReference } from './reference/print-reference'
import type { InstrumentReference } from './reference/reference'
import type { Result } from './vocabulary'

/** An instrument as far as its editions go. */
export type KnownInstrument = {
  key: string
  kind: string
  number: string
  /** its provisional labels at the earlier assembly */
  aliases: readonly string[]
  /** its editions as they are written: Rev. New Delhi, 2024 */
  editions: readonly string[]
}

/** How an issue stood at the earlier assembly, in the words of its cells. */
type Ended = {
  reference: string | null
  final_reference: string | null
  result: Result | null
}

function instrumentIn(text: string | null): InstrumentReference | null {
  const reference = text === null ? null : parseReference(text)
  return reference?.form === 'instrument' ? reference : null
}

const yearOf = (reference: InstrumentReference) => reference.edition?.year ?? 0

function byLabel(text: string | null, known: readonly KnownInstrument[]) {
  const label = text?.toLowerCase()
  const found = known.find(({ aliases }) => aliases.some((one) => one.toLowerCase() === label))
  return found ? instrumentIn(`${found.kind.replaceAll('-', ' ')} ${found.number}`) : null
}

/** What the assembly made of the issue's own text, if it decided on one. */
export const decidedReference = ({ result, final_reference }: Ended): string | null =>
  result === 'adopted-new' || result === 'revised' ? final_reference : null

/** The instrument that the issue is about now: a new text that was adopted has got its number. */
function aboutNow(ended: Ended, known: readonly KnownInstrument[]): InstrumentReference | null {
  const decided = instrumentIn(decidedReference(ended))
  return decided ?? instrumentIn(ended.reference) ?? byLabel(ended.reference, known)
}

const bareOf = (reference: InstrumentReference) =>
  printReference({ ...reference, draft: false, edition: null })

function editionsOf(reference: InstrumentReference, instrument: KnownInstrument | undefined) {
  const bare = bareOf(reference)
  return (instrument?.editions ?? []).flatMap((label) => {
    const parsed = instrumentIn(`${bare} (${label})`)
    return parsed?.edition ? [parsed] : []
  })
}

/**
 * The reference by which an issue of an earlier assembly goes on: its instrument in the latest
 * revision that is known, from the directory or from what the assembly adopted.
 * @param ended how the issue stood there
 * @param body the body of both assemblies
 * @param known the instruments of the directory
 * @returns the reference in the house style; the text as it was where it names no instrument or no
 *   later edition is known
 */
export function latestReference(
  ended: Ended,
  body: string,
  known: readonly KnownInstrument[],
): string | null {
  const now = aboutNow(ended, known)
  if (now === null) return decidedReference(ended) ?? ended.reference
  const key = instrumentKey(body, now)
  const own = instrumentIn(ended.reference)
  const candidates = [
    now,
    ...[own, instrumentIn(ended.final_reference)].flatMap((one) =>
      one !== null && instrumentKey(body, one) === key ? [one] : [],
    ),
    ...editionsOf(
      now,
      known.find((one) => one.key === key),
    ),
  ]
  const latest = candidates.reduce((best, one) => (yearOf(one) > yearOf(best) ? one : best))
  if (latest === own) return ended.reference
  // A revised text has an edition later than any that is known, so none of them is its latest.
  if (ended.result === 'revised' && decidedReference(ended) === null) return bareOf(now)
  return printReference({ ...latest, draft: false })
}
