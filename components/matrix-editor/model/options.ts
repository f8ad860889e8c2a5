import type { CellKey } from '@/lib/domain/columns'
import type { Entry } from '@/lib/domain/draft'
import { CONCERN_STATUSES, READINESSES, RESULTS } from '@/lib/domain/vocabulary'
import type { WordSource } from './value-words'

/** One thing to choose; `found` is every text by which a search finds it. */
export type Option = { key: string; word: string; hint: string; found: string; retired: boolean }

/** The key of the option that makes a cell blank. */
export const BLANK = ''

/** The key of the option that adds what was typed. */
export const ADD = '+add'

/** The option that adds what was typed; every search finds it. */
export const optionToAdd = (word: string): Option => ({
  key: ADD,
  word,
  hint: '',
  found: '',
  retired: false,
})

const option = (key: string, word: string): Option => ({
  key,
  word,
  hint: '',
  found: `${word} ${key}`,
  retired: false,
})

const inWords = (keys: readonly string[], words: Readonly<Record<string, string>>) =>
  keys.map((key) => option(key, words[key] ?? key))

const ofEntry = ({ key, word, retired }: Entry): Option => ({ ...option(key, word), retired })

/** The organizations of the directory, found by short name, name and key. */
export const organizationOptions = ({ directory }: WordSource): Option[] =>
  directory.organizations.map((entry) => ({
    ...ofEntry(entry),
    hint: entry.name,
    found: `${entry.word} ${entry.name} ${entry.key}`,
  }))

/** The proponents of the directory, found by every alias too. */
export const proponentOptions = ({ directory }: WordSource): Option[] =>
  directory.proponents.map((entry) => ({
    ...ofEntry(entry),
    hint: [entry.name, ...entry.aliases].filter((text) => text !== entry.word).join(', '),
    found: [entry.word, entry.name, entry.key, ...entry.aliases].join(' '),
  }))

/**
 * What can be chosen in a cell.
 * @param column a column whose cells hold keys
 * @param source where the words of keys are found
 */
export function optionsOf(column: CellKey, source: WordSource): Option[] {
  const { words, directory, sections } = source
  const blank = option(BLANK, words.editor.picker.notStated)
  switch (column) {
    case 'themes':
      return directory.themes.map(ofEntry)
    case 'areas_of_concern':
      return directory.areas.map(ofEntry)
    case 'section':
      return [
        ...sections.map(({ key, heading }) => option(key, heading)),
        { ...blank, word: words.editor.noSection },
      ]
    case 'owner':
      return [blank, ...directory.people.map(({ id, name }) => option(id, name))]
    case 'concern':
    case 'residual_concern':
      return source.levels.map(({ key, word, off }) => ({ ...option(key, word), retired: off }))
    case 'result':
      return [blank, ...inWords(RESULTS, words.vocabulary.result)]
    case 'concern_status':
      return [blank, ...inWords(CONCERN_STATUSES, words.vocabulary.concernStatus)]
    case 'readiness':
      return [blank, ...inWords(READINESSES, words.vocabulary.readiness)]
    default:
      return []
  }
}

/** A text as searches compare it: case and accents aside. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a search finds an option: every word of it must occur, case and accents aside. */
export function isFound(option: Option, query: string): boolean {
  if (option.key === ADD) return true
  const text = plain(option.found)
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
