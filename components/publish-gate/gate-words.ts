import type { Words } from '@/lib/words/words'

/** The sentences of the gate, and the words of the vocabularies that it names. */
export type GateWords = {
  gate: Words['gate']
  kind: Words['vocabulary']['publicationKind']
  columns: Words['columns']
}

/**
 * Asks the server to do something.
 * @returns null where it did, else a sentence for the person
 */
export type Ask = (verb: string, input: object) => Promise<string | null>

/** A date as a person reads it, by the date or time as it is stored. */
export type Days = Readonly<Record<string, string>>
