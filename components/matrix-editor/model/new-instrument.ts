import { instrumentKey } from '@/lib/domain/reference/instrument-key'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { printReference } from '@/lib/domain/reference/print-reference'
import { fill } from '../../ui/fill'
import type { Suggestion } from './instrument-suggestions'
import type { NewFields } from './new-entry'
import type { WordSource } from './value-words'

/** The key of the suggestion that adds the instrument that was typed. */
export const ADDED = '+add'

/** Kinds of reference that name a provision or two treaties at once: no instrument of its own. */
const NOT_ADDED: readonly string[] = ['provision', 'constitution-and-convention']

function instrumentIn(text: string) {
  const parsed = parseReference(text)
  if (parsed?.form !== 'instrument' || NOT_ADDED.includes(parsed.kind)) return null
  return parsed
}

/**
 * Offers to add the instrument that was typed, where the directory lacks it.
 * @param text what was typed
 * @param place the body of the assembly, and the directory
 */
export function unknownInstrument(
  text: string,
  { body, source }: { body: string; source: WordSource },
): Suggestion | null {
  const parsed = instrumentIn(text)
  if (parsed === null) return null
  const key = instrumentKey(parsed.body ?? body, parsed)
  if (source.directory.instruments.some((one) => one.key === key)) return null
  const reference = printReference(parsed)
  const title = fill(source.words.editor.place.instrument, { reference })
  return { key: ADDED, reference, title, found: `${text} ${reference}` }
}

/** What the verb is sent for the instrument of a reference; null where it names none. */
export function newInstrument(
  reference: string,
  { body, title }: { body: string; title: string | null },
): NewFields | null {
  const parsed = instrumentIn(reference)
  if (parsed === null) return null
  return { body: parsed.body ?? body, kind: parsed.kind, number: parsed.number, title }
}
