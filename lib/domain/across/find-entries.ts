import { fold, hasWord, wordsOfSearch } from '@/lib/domain/filter/search-text'
import { naturalOrder } from '@/lib/domain/natural-order'
import type { PublicList } from '@/lib/domain/public-directory'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { sameReference } from '@/lib/domain/reference/same-reference'

/** What is found by what it is called: assemblies, entries of the directory, words explained. */
export type NamedList = 'assemblies' | PublicList | 'glossary'

/** An entry of one of them as it is searched and shown. */
export type NamedEntry = {
  list: NamedList
  key: string
  /** the page that tells of it, on this site */
  path: string
  /** its short name */
  name: string
  /** its whole name, where that is another */
  fullName: string | null
  /** what else it is called */
  aliases: readonly string[]
}

/** Entries of one list that are shown. */
const MOST = 6

/** An entry that was found, and whether a publication that stands tells of it. */
export type FoundEntry = NamedEntry & { isTold: boolean }

/** The code of an assembly is also written in one: WTSA24. */
const inOne = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '')

const namesOf = ({ list, name, fullName, aliases }: NamedEntry) => [
  ...[name, fullName ?? '', ...aliases],
  ...(list === 'assemblies' ? [inOne(name)] : []),
]

/** A reference finds instruments; words find any entry in whose names they all stand. */
function testOf(q: string): (entry: NamedEntry) => boolean {
  const wanted = parseReference(q)
  const words = wordsOfSearch(q)
  const named = (entry: NamedEntry) => {
    const text = fold(namesOf(entry).join('\n'))
    return words.length > 0 && words.every((word) => hasWord(text, word))
  }
  if (wanted === null) return named
  return (entry) =>
    entry.list === 'instruments' &&
    [entry.name, ...entry.aliases].some((name) => {
      const reference = parseReference(name)
      return reference !== null && sameReference(wanted, reference)
    })
}

/**
 * The entries that are called as a search says, by the rules by which a matrix is
 * searched.
 * @param entries in any order
 * @param q the searches; what any of them finds is found
 * @returns list by list as they came, those that are called exactly so first, a few of each
 */
export function findEntries(entries: readonly NamedEntry[], q: readonly string[]): NamedEntry[] {
  const tests = q.map(testOf)
  const wanted = new Set(q.map(fold))
  const isExact = (entry: NamedEntry) => namesOf(entry).some((name) => wanted.has(fold(name)))
  const found = entries
    .filter((entry) => tests.some((test) => test(entry)))
    .toSorted((a, b) => Number(isExact(b)) - Number(isExact(a)) || naturalOrder(a.name, b.name))
  const lists = [...new Set(entries.map(({ list }) => list))]
  return lists.flatMap((list) => found.filter((entry) => entry.list === list).slice(0, MOST))
}
