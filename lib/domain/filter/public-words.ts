import { columnsOf } from '@/lib/domain/columns'
import type { Party } from '@/lib/domain/records'
import { resultWord } from '@/lib/domain/result-word'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { withMembers } from './with-members'

type Text = string | null | undefined
type Named = { shortName: string; name: string }

const TEXT_KINDS = ['text', 'long-text', 'reference']

const namesOf = (keys: readonly string[], known: Readonly<Record<string, Named>>): Text[] =>
  keys.flatMap((key) => [known[key]?.shortName ?? key, known[key]?.name])

const wordIn = (head: SnapshotHead, vocabulary: string, key: string | null): Text =>
  key === null ? null : (head.vocabularies[vocabulary]?.[key] ?? key)

function textsOf({ cells }: SnapshotRow, head: SnapshotHead): Text[] {
  const keys = columnsOf(head.assembly)
    .filter(({ audience, kind }) => audience === 'public' && TEXT_KINDS.includes(kind))
    .map(({ key }) => key)
  return Object.entries(cells).flatMap(([key, value]) =>
    typeof value === 'string' && keys.some((wanted) => wanted === key) ? [value] : [],
  )
}

function entriesOf({ cells, instrument }: SnapshotRow, head: SnapshotHead): Text[] {
  return [
    head.sections.find(({ key }) => key === cells.section)?.heading,
    ...cells.themes.map((key) => head.themes[key] ?? key),
    ...cells.areas_of_concern.map((key) => head.areasOfConcern[key] ?? key),
    ...(instrument?.aliases ?? []),
  ]
}

function decisionsOf(row: SnapshotRow, head: SnapshotHead): Text[] {
  const { concern, concern_status: status } = row.cells
  const isWelcomed = row.inBaseline && concern === 'positive'
  const welcomed = status === null ? undefined : head.vocabularies.welcomedStatus?.[status]
  return [
    resultWord(head, row),
    (isWelcomed ? welcomed : undefined) ?? wordIn(head, 'concernStatus', status),
  ]
}

function organizationsOf({ cells }: SnapshotRow, head: SnapshotHead): Text[] {
  const named = cells.organizations.map(({ organization }) => organization)
  return [
    ...namesOf(withMembers(named, head), head.organizations),
    ...cells.organizations.map(({ how }) => how),
  ]
}

function proposalsOf({ cells }: SnapshotRow, head: SnapshotHead): Text[] {
  const partiesOf = (parties: readonly Party[]) =>
    namesOf(
      parties.map(({ proponent }) => proponent),
      head.proponents,
    )
  return cells.proposals.flatMap((item) => [
    ...[item.tag, item.document, item.keyPoints, item.concernRationale],
    wordIn(head, 'fate', item.fate),
    ...partiesOf([...item.origins, ...item.supporters, ...item.opponents]),
  ])
}

function recordsOf({ cells }: SnapshotRow, head: SnapshotHead): Text[] {
  return [
    ...cells.progress.flatMap(({ body, state, document, note }) => [
      ...[body, document, note],
      wordIn(head, 'stepState', state),
    ]),
    ...cells.follow_ups.flatMap(({ action, responsible, where, state }) => [
      ...[action, responsible, where],
      wordIn(head, 'followUpState', state),
    ]),
    ...cells.sources.flatMap(({ title, kind }) => [title, wordIn(head, 'sourceKind', kind)]),
  ]
}

/**
 * The words of an issue as its public columns print them: its texts, the entries and names it
 * holds, the members of the groups it names. Levels of concern are not among them: their words
 * are everyday ones, and a filter has them.
 * @param row the issue
 * @param head the publication it stands in
 * @returns one text to a line
 */
export function publicWordsOf(row: SnapshotRow, head: SnapshotHead): string {
  return [textsOf, entriesOf, decisionsOf, organizationsOf, proposalsOf, recordsOf]
    .flatMap((read) => read(row, head))
    .filter((text) => text)
    .join('\n')
}
