import type { Transaction } from '@/lib/db/client'
import { loadInstallation } from '@/lib/db/load-installation'
import { AppError } from '@/lib/domain/app-error'
import { publicKeysOf } from '@/lib/domain/columns'
import type { Draft } from '@/lib/domain/draft'
import type { Installation } from '@/lib/domain/installation'
import { levelEntries } from '@/lib/domain/level-entries'
import { levelsIn } from '@/lib/domain/levels-in'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'

/** What is frozen: a matrix, and the rows that it comes to. */
type Frozen = {
  draft: Pick<Draft, 'assembly' | 'sections' | 'directory'>
  rows: readonly SnapshotRow[]
}

/** What whoever publishes says of the publication. */
export type Preface = {
  kind: PublicationKind
  asOf: string
  title: string
  summary: string | null
  note: string | null
  baseline: { number: number; asOf: string } | null
  corrects: { number: number; why: string } | null
}

/** The vocabularies whose words a publication prints. */
const PRINTED = [
  'tag',
  'fate',
  'result',
  'resultOfQuestion',
  'concernStatus',
  'welcomedStatus',
  'change',
  'stepState',
  'followUpState',
  'sourceKind',
  'access',
  'publicationKind',
] as const

const wordsOf = (entries: readonly { key: string; word: string }[]) =>
  Object.fromEntries(entries.map(({ key, word }) => [key, word]))

async function loadPublisher(tx: Transaction): Promise<Installation> {
  const installation = await loadInstallation(tx)
  if (installation) return installation
  throw new AppError('invalid', 'Nobody is named as the publisher yet: set it in the settings.')
}

/**
 * Freezes everything that is printed beside the rows: the assembly, the publisher, the headings, and
 * every word and definition as they are now. A level that is switched off stands in the legend only
 * where a row holds it.
 * @param tx where the installation and the directory stand
 * @param frozen the matrix and its rows
 * @param preface what whoever publishes says of it
 * @throws AppError invalid where no publisher is named
 */
export async function freezeHead(
  tx: Transaction,
  { draft, rows }: Frozen,
  preface: Preface,
): Promise<SnapshotHead> {
  const installation = await loadPublisher(tx)
  const { stageByHand: _stage, ...assembly } = draft.assembly
  const { directory } = draft
  const held = levelsIn(rows)
  const levels = levelEntries(installation.levels, en.vocabulary)
    .filter(({ key, off }) => !off || held.has(key))
    .map(({ off: _off, ...entry }) => entry)
  return {
    assembly,
    ...preface,
    language: 'en',
    publisher: {
      name: installation.publisher,
      shortName: installation.publisherShort,
      contact: installation.contact,
      licence: installation.licence,
      disclaimer: installation.disclaimer,
      about: installation.about,
    },
    headings: {
      ...en.files.headings,
      ...Object.fromEntries(publicKeysOf(preface.kind).map((key) => [key, en.columns[key]])),
    },
    levels,
    vocabularies: Object.fromEntries(PRINTED.map((name) => [name, { ...en.vocabulary[name] }])),
    sections: draft.sections,
    themes: wordsOf(directory.themes),
    areasOfConcern: wordsOf(directory.areas),
    organizations: Object.fromEntries(
      directory.organizations.map(({ key, word: shortName, name, members }) => [
        key,
        { shortName, name, members },
      ]),
    ),
    proponents: Object.fromEntries(
      directory.proponents.map(({ key, word: shortName, name, kind, aliases }) => [
        key,
        { shortName, name, kind, aliases },
      ]),
    ),
  }
}
