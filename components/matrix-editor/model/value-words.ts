import type { CellKey } from '@/lib/domain/columns'
import type { Directory } from '@/lib/domain/draft'
import type { LevelEntry } from '@/lib/domain/level-entries'
import { momentWords } from '@/lib/domain/zoned-time'
import type { EditorWords } from './editor-words'

/** What the words of values are looked up in. */
export type WordSource = {
  words: EditorWords
  directory: Directory
  sections: readonly { key: string; heading: string }[]
  timeZone: string
  /** in the installation's words, highest first */
  levels: readonly LevelEntry[]
}

type Item = Readonly<Record<string, unknown>>
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const wordIn = (table: Readonly<Record<string, string>>, key: unknown) => {
  const name = textOf(key)
  return table[name] ?? name
}

function entryWord(entries: readonly { key: string; word: string }[], key: unknown): string {
  return entries.find((entry) => entry.key === key)?.word ?? textOf(key)
}

/** The word of a level, such as the installation has it. */
export const levelWord = (source: WordSource, key: unknown) => entryWord(source.levels, key)

/** The short name of a proponent. */
export const proponentWord = (source: WordSource, key: string) =>
  entryWord(source.directory.proponents, key)

/** The short names of those who propose, support or oppose. */
export function partiesWord(source: WordSource, parties: unknown): string {
  if (!Array.isArray(parties)) return ''
  return parties
    .filter(isItem)
    .map((party) => proponentWord(source, textOf(party.proponent)))
    .join(', ')
}

const LINE: Partial<Record<CellKey, (item: Item, source: WordSource) => unknown[]>> = {
  proposals: (item, source) => [
    partiesWord(source, item.origins),
    item.tag,
    item.document,
    levelWord(source, item.concern),
    wordIn(source.words.vocabulary.fate, item.fate),
    item.keyPoints,
  ],
  organizations: (item, source) => [
    entryWord(source.directory.organizations, item.organization),
    item.how,
  ],
  progress: (item, source) => [
    momentWords(textOf(item.at), source.timeZone),
    item.body,
    wordIn(source.words.vocabulary.stepState, item.state),
    item.document,
    item.note,
  ],
  follow_ups: (item, source) => [
    item.action,
    item.responsible,
    item.where,
    item.due,
    wordIn(source.words.vocabulary.followUpState, item.state),
  ],
  sources: (item, source) => [
    item.title ?? item.url,
    wordIn(source.words.vocabulary.sourceKind, item.kind),
  ],
}

const WORD: Partial<Record<string, (value: unknown, source: WordSource) => string>> = {
  section: (value, { sections }) =>
    sections.find((section) => section.key === value)?.heading ?? textOf(value),
  themes: (value, { directory }) => keysWord(directory.themes, value),
  areas_of_concern: (value, { directory }) => keysWord(directory.areas, value),
  concern: (value, source) => levelWord(source, value),
  residual_concern: (value, source) => levelWord(source, value),
  result: (value, { words }) => wordIn(words.vocabulary.result, value),
  concern_status: (value, { words }) => wordIn(words.vocabulary.concernStatus, value),
  readiness: (value, { words }) => wordIn(words.vocabulary.readiness, value),
  owner: (value, { directory }) =>
    directory.people.find((person) => person.id === value)?.name ?? textOf(value),
}

function keysWord(entries: readonly { key: string; word: string }[], keys: unknown): string {
  return Array.isArray(keys) ? keys.map((key) => entryWord(entries, key)).join(', ') : ''
}

/** The words of a list of keys, one a line; null for a column that holds none. */
export function textOfKeys(column: string, keys: unknown, source: WordSource): string | null {
  const word = column === 'themes' || column === 'areas_of_concern' ? WORD[column] : undefined
  if (!word || !Array.isArray(keys)) return null
  return keys.map((key) => word([key], source)).join('\n')
}

/** The lines of a list of records, one an item, as a person reads them. */
export function recordLines(column: string, items: unknown, source: WordSource): string[] {
  const line = Object.entries(LINE).find(([key]) => key === column)?.[1]
  if (!line || !Array.isArray(items)) return []
  return items.filter(isItem).map((item) =>
    line(item, source)
      .map(textOf)
      .filter((part) => part !== '')
      .join(' · '),
  )
}

/**
 * What a cell holds, in words: for word diffs, histories and announcements.
 * @param column the cell's column
 * @param value what it holds
 * @param source where the words of keys are found
 * @returns text; '' where the cell is blank
 */
export function valueWords(column: string, value: unknown, source: WordSource): string {
  const inWords = WORD[column]
  if (inWords) return inWords(value, source)
  if (Array.isArray(value)) return recordLines(column, value, source).join('\n')
  return textOf(value)
}

/** The name by which people know an issue: its reference, else its title, else a word for none. */
export function issueName(
  cells: { reference: string | null; title: string | null },
  words: EditorWords,
): string {
  return cells.reference ?? cells.title ?? words.editor.unnamed
}
