import type { Directory } from '@/lib/domain/draft'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { printReference } from '@/lib/domain/reference/print-reference'

/** An instrument as it is offered while a reference is typed. */
export type Suggestion = { key: string; reference: string; title: string | null; found: string }

/** The house style of an instrument: Res 64; a kind that carries no number goes by its title. */
function printed(instrument: Directory['instruments'][number]): string {
  const { kind, number, title, key } = instrument
  if (number === '') return title ?? key
  const typed = `${kind.replaceAll('-', ' ')} ${number}`
  const reference = parseReference(typed)
  return reference ? printReference(reference) : typed
}

/**
 * The instruments that are offered for a reference, those of the assembly's own body first.
 * @param directory the instruments that are known
 * @param body the assembly's body and meeting, such as WTSA
 */
export function instrumentSuggestions(directory: Directory, body: string): Suggestion[] {
  return directory.instruments
    .filter(({ retired }) => !retired)
    .toSorted((a, b) => Number(b.body === body) - Number(a.body === body))
    .map((instrument) => {
      const own = printed(instrument)
      const reference = instrument.body === body ? own : `${instrument.body} ${own}`
      const { key, title, aliases } = instrument
      return { key, reference, title, found: [reference, own, title ?? '', ...aliases].join(' ') }
    })
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether an instrument is offered for what was typed: each word must begin one of its words, so
 * that Res 9 offers Res 97 and not Res 29.
 */
export function isSuggested(suggestion: Suggestion, query: string): boolean {
  const words = wordsOf(suggestion.found)
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)))
}

/**
 * A reference as it is stored: in house style where all of it reads as one, else as typed.
 * @param text what was typed
 */
export function houseStyle(text: string): string {
  const reference = parseReference(text)
  return reference ? printReference(reference) : text
}
