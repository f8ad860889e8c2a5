import { LEVELS_DOWN } from '@/lib/domain/level-entries'
import { naturalOrder } from '@/lib/domain/natural-order'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { CHANGES, CONCERN_STATUSES, FATES, RESULTS, TAGS } from '@/lib/domain/vocabulary'
import type { FacetName } from './filter'
import { inAddress } from './in-address'

const VOCABULARIES: Readonly<Partial<Record<FacetName, readonly string[]>>> = {
  concern: LEVELS_DOWN,
  residual: LEVELS_DOWN,
  change: CHANGES,
  status: CONCERN_STATUSES,
  result: RESULTS,
  tag: TAGS,
  fate: FATES,
}

type Words = ReadonlyMap<string, string>

const byWord = (entries: readonly (readonly [string, string])[]): Words =>
  new Map(entries.toSorted(([, a], [, b]) => naturalOrder(a, b)))

const shortNames = (entries: Readonly<Record<string, { shortName: string }>>): Words =>
  byWord(Object.entries(entries).map(([key, { shortName }]) => [key, shortName] as const))

function levelWords(head: SnapshotHead): Words {
  const words = new Map<string, string>(head.levels.map(({ key, word }) => [key, word]))
  return new Map(LEVELS_DOWN.map((level) => [level, words.get(level) ?? level]))
}

function vocabularyWords(head: SnapshotHead, name: FacetName): Words {
  const words = head.vocabularies[name === 'status' ? 'concernStatus' : name] ?? {}
  return new Map((VOCABULARIES[name] ?? []).map((key) => [key, words[key] ?? key]))
}

/**
 * What a filter by value may take, in the order in which it is offered: vocabularies and sections
 * in their own order, the directory's entries by their words.
 * @param name which filter
 * @param head the publication, whose frozen words are used
 * @returns key → the word a person reads; of a tag the tag itself
 */
export function facetValues(name: FacetName, head: SnapshotHead): Words {
  switch (name) {
    case 'concern':
    case 'residual':
      return levelWords(head)
    case 'section':
      return new Map(head.sections.map(({ key, heading }) => [key, heading]))
    case 'theme':
      return byWord(Object.entries(head.themes))
    case 'area':
      return byWord(Object.entries(head.areasOfConcern))
    case 'organization':
      return shortNames(head.organizations)
    case 'origin':
    case 'supporter':
    case 'opponent':
      return shortNames(head.proponents)
    case 'tag':
      return new Map(TAGS.map((tag) => [tag, tag]))
    default:
      return vocabularyWords(head, name)
  }
}

/**
 * Tells whether a filter takes the keys of a fixed vocabulary.
 * @param name which filter
 * @returns those keys; null where the publication's own directory names the values
 */
export function fixedValues(name: FacetName): readonly string[] | null {
  return VOCABULARIES[name] ?? null
}

const same = (a: string, b: string) => inAddress(a) === inAddress(b)

function organizationCalled(name: string, head: SnapshotHead): string | undefined {
  return Object.entries(head.organizations).find(([, { shortName }]) => same(shortName, name))?.[0]
}

function proponentCalled(alias: string, head: SnapshotHead): string | undefined {
  const found = Object.entries(head.proponents).find(
    ([, { shortName, aliases }]) =>
      same(shortName, alias) || aliases.some((other) => same(other, alias)),
  )
  return found?.[0]
}

/**
 * The key that a value of an address means: case does not matter, an organization may be named by
 * its short name and a proponent by any alias.
 * @returns null where the publication knows no such value
 */
export function resolveValue(name: FacetName, value: string, head: SnapshotHead): string | null {
  const known = [...facetValues(name, head).keys()].find((key) => same(key, value))
  if (known !== undefined) return known
  if (name === 'organization') return organizationCalled(value, head) ?? null
  const isProponent = name === 'origin' || name === 'supporter' || name === 'opponent'
  return (isProponent ? proponentCalled(value, head) : undefined) ?? null
}
