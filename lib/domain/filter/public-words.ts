import { columnsOf, type PublicKey } from '@/lib/domain/columns'
import type { Party } from '@/lib/domain/records'
import { resultWord } from '@/lib/domain/result-word'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { withMembers } from './with-members'

type Text = string | null | undefined
type Named = { shortName: string; name: string }

/** One text as a public column prints it; of a reference or a document, that it is one. */
export type PublicText = { column: PublicKey; text: string; isReference: boolean }
type Told = { column: PublicKey; text: Text; isReference?: boolean }

const TEXT_KINDS = ['text', 'long-text', 'reference']

const namesOf = (keys: readonly string[], known: Readonly<Record<string, Named>>): Text[] =>
  keys.flatMap((key) => [known[key]?.shortName ?? key, known[key]?.name])

const wordIn = (head: SnapshotHead, vocabulary: string, key: string | null): Text =>
  key === null ? null : (head.vocabularies[vocabulary]?.[key] ?? key)

const inColumn = (column: PublicKey, texts: readonly Text[]): Told[] =>
  texts.map((text) => ({ column, text }))

const asReferences = (column: PublicKey, texts: readonly Text[]): Told[] =>
  texts.map((text) => ({ column, text, isReference: true }))

const isPublicKey = (key: string, cells: SnapshotRow['cells']): key is PublicKey => key in cells

function textsOf({ cells }: SnapshotRow, head: SnapshotHead): Told[] {
  return columnsOf(head.assembly).flatMap(({ key, kind, audience }) => {
    if (audience !== 'public' || !TEXT_KINDS.includes(kind) || !isPublicKey(key, cells)) return []
    const text = cells[key]
    if (typeof text !== 'string') return []
    return [{ column: key, text, isReference: kind === 'reference' }]
  })
}

function entriesOf({ cells, instrument }: SnapshotRow, head: SnapshotHead): Told[] {
  const section = head.sections.find(({ key }) => key === cells.section)?.heading
  const themes = cells.themes.map((key) => head.themes[key] ?? key)
  const areas = cells.areas_of_concern.map((key) => head.areasOfConcern[key] ?? key)
  return [
    ...inColumn('section', [section]),
    ...inColumn('themes', themes),
    ...inColumn('areas_of_concern', areas),
    ...asReferences('reference', instrument?.aliases ?? []),
  ]
}

function decisionsOf(row: SnapshotRow, head: SnapshotHead): Told[] {
  const { concern, concern_status: status } = row.cells
  const isWelcomed = row.inBaseline && concern === 'positive'
  const welcomed = status === null ? undefined : head.vocabularies.welcomedStatus?.[status]
  const word = (isWelcomed ? welcomed : undefined) ?? wordIn(head, 'concernStatus', status)
  return [...inColumn('result', [resultWord(head, row)]), ...inColumn('concern_status', [word])]
}

function organizationsOf({ cells }: SnapshotRow, head: SnapshotHead): Told[] {
  const named = cells.organizations.map(({ organization }) => organization)
  return inColumn('organizations', [
    ...namesOf(withMembers(named, head), head.organizations),
    ...cells.organizations.map(({ how }) => how),
  ])
}

function proposalsOf({ cells }: SnapshotRow, head: SnapshotHead): Told[] {
  const partiesOf = (parties: readonly Party[]) =>
    namesOf(
      parties.map(({ proponent }) => proponent),
      head.proponents,
    )
  return cells.proposals.flatMap((item) => [
    ...asReferences('proposals', [item.document]),
    ...inColumn('proposals', [
      ...[item.tag, item.keyPoints, item.concernRationale],
      wordIn(head, 'fate', item.fate),
      ...partiesOf([...item.origins, ...item.supporters, ...item.opponents]),
    ]),
  ])
}

function recordsOf({ cells }: SnapshotRow, head: SnapshotHead): Told[] {
  const steps = cells.progress.flatMap(({ body, state, document, note }) => [
    ...inColumn('progress', [body, note, wordIn(head, 'stepState', state)]),
    ...asReferences('progress', [document]),
  ])
  const followUps = cells.follow_ups.flatMap(({ action, responsible, where, state }) => [
    ...[action, responsible, where],
    wordIn(head, 'followUpState', state),
  ])
  const sources = cells.sources.flatMap(({ title, kind }) => [
    title,
    wordIn(head, 'sourceKind', kind),
  ])
  return [...steps, ...inColumn('follow_ups', followUps), ...inColumn('sources', sources)]
}

/**
 * The texts of an issue as its public columns print them: its texts, the entries and names it
 * holds, the members of the groups it names. Levels of concern are not among them: their words
 * are everyday ones, and a filter has them.
 * @param row the issue
 * @param head the publication it stands in
 */
export function publicTextsOf(row: SnapshotRow, head: SnapshotHead): PublicText[] {
  return [textsOf, entriesOf, decisionsOf, organizationsOf, proposalsOf, recordsOf]
    .flatMap((read) => read(row, head))
    .flatMap(({ column, text, isReference = false }) =>
      text ? [{ column, text, isReference }] : [],
    )
}

/**
 * The words of an issue as its public columns print them, as `publicTextsOf`.
 * @param row the issue
 * @param head the publication it stands in
 * @returns one text to a line
 */
export function publicWordsOf(row: SnapshotRow, head: SnapshotHead): string {
  return publicTextsOf(row, head)
    .map(({ text }) => text)
    .join('\n')
}
