import type { Party, Proposal } from '@/lib/domain/records'
import { resultWord } from '@/lib/domain/result-word'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { FilePrinter } from '@/lib/formats/file-printer'

/** The words that the files for Excel need and a publication does not freeze. */
export type FileWords = {
  /** headings of columns that no matrix has, by their keys in the files */
  headings: Record<string, string>
  draft: string
  supportedBy: string
  opposedBy: string
}

const BETWEEN_PARTS = ' · '

type Names = {
  word: (vocabulary: string, key: string | null) => string
  organization: (key: string) => string
  proponent: (key: string) => string
  level: (key: string | null) => string
}

function namesOf(head: SnapshotHead): Names {
  const levels = new Map<string, string>(head.levels.map(({ key, word }) => [key, word]))
  return {
    word: (vocabulary, key) => (key === null ? '' : (head.vocabularies[vocabulary]?.[key] ?? key)),
    organization: (key) => head.organizations[key]?.shortName ?? key,
    proponent: (key) => head.proponents[key]?.shortName ?? key,
    level: (key) => (key === null ? '' : (levels.get(key) ?? key)),
  }
}

/** One item a line, so an item's own line breaks become spaces. */
function asLines<T>(items: readonly T[], print: (item: T) => (string | null)[]): string {
  return items
    .map((item) => print(item).filter((part) => part !== null && part.trim() !== ''))
    .map((parts) => parts.join(BETWEEN_PARTS).split('\n'))
    .map((lines) => lines.map((line) => line.trim()).join(' '))
    .join('\n')
}

function printParty({ proponent, source }: Party, names: Names): string {
  return source === null ? names.proponent(proponent) : `${names.proponent(proponent)} (${source})`
}

function printSide(word: string, parties: readonly Party[], names: Names): string | null {
  if (parties.length === 0) return null
  return `${word} ${parties.map(({ proponent }) => names.proponent(proponent)).join(', ')}`
}

function proposalParts(item: Proposal, names: Names, words: FileWords): (string | null)[] {
  return [
    item.tag,
    item.origins.map(({ proponent }) => names.proponent(proponent)).join(', '),
    item.document,
    item.keyPoints,
    names.word('fate', item.fate),
    names.level(item.concern),
    item.concernRationale,
    printSide(words.supportedBy, item.supporters, names),
    printSide(words.opposedBy, item.opponents, names),
    item.url,
  ]
}

/**
 * The profile for Excel: headings and words as people read them, one item a line in the cell. The
 * guard against formulas is the CSV's.
 * @param head the frozen words of the publication
 * @param words what it does not freeze, from the catalogue
 */
export function excelPrinter(head: SnapshotHead, words: FileWords): FilePrinter {
  const names = namesOf(head)
  const sections = new Map(head.sections.map(({ key, heading }) => [key, heading]))
  const nameIn = (list: Record<string, string>) => (key: string) => [list[key] ?? key]
  return {
    heading: (column) => head.headings[column] ?? words.headings[column] ?? column,
    section: (key) => (key === null ? '' : (sections.get(key) ?? key)),
    themes: (keys) => asLines(keys, nameIn(head.themes)),
    areas: (keys) => asLines(keys, nameIn(head.areasOfConcern)),
    organizations: (items) =>
      asLines(items, ({ organization }) => [names.organization(organization)]),
    organizationsHow: (items) =>
      asLines(items, ({ organization, how }) => [names.organization(organization), how]),
    level: names.level,
    word: names.word,
    result: (row) => resultWord(head, row),
    status: (status, before) => {
      const welcomed = before === 'positive' ? head.vocabularies.welcomedStatus : undefined
      return (
        (status === null ? undefined : welcomed?.[status]) ?? names.word('concernStatus', status)
      )
    },
    proposals: (items) => asLines(items, (item) => proposalParts(item, names, words)),
    parties: (items) => asLines(items, (party) => [printParty(party, names)]),
    followUps: (items) =>
      asLines(items, ({ action, responsible, where, due, state, url }) => [
        ...[action, responsible, where, due, names.word('followUpState', state), url],
      ]),
    sources: (items) =>
      asLines(items, ({ url, title, kind, language, access }) => [
        ...[title, names.word('sourceKind', kind), language, names.word('access', access), url],
      ]),
    progress: (items) =>
      asLines(items, ({ at, body, state, document, note, url }) => [
        ...[at, body, names.word('stepState', state), document, note, url],
      ]),
    edition: (kind, edition) =>
      'number' in edition
        ? `${names.word('publicationKind', kind)} ${edition.number}`
        : `${words.draft} ${edition.draft}`,
  }
}
