import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/domain/app-error'
import { publicKeysOf } from '@/lib/domain/columns'
import type { Draft } from '@/lib/domain/draft'
import { installationSchema } from '@/lib/domain/installation'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { type Level, type PublicationKind, SCALE } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'

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

const LEGEND: readonly Level[] = [...SCALE.toReversed(), 'not-assessed']

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

const INSTALLATION = {
  publisher: true,
  publisherShort: true,
  contact: true,
  licence: true,
  disclaimer: true,
  about: true,
  levels: true,
} as const

async function loadInstallation(tx: Transaction) {
  const row = await tx.installation.findUnique({ where: { id: 1 }, select: INSTALLATION })
  if (row) return installationSchema.parse(row)
  throw new AppError('invalid', 'Nobody is named as the publisher yet: set it in the settings.')
}

/**
 * Freezes everything that is printed beside the rows: the assembly, the publisher, the headings, and
 * every word and definition as they are now.
 * @param tx where the installation and the directory stand
 * @param draft the matrix
 * @param preface what whoever publishes says of it
 * @throws AppError invalid where no publisher is named
 */
export async function freezeHead(
  tx: Transaction,
  draft: Pick<Draft, 'assembly' | 'sections' | 'directory'>,
  preface: Preface,
): Promise<SnapshotHead> {
  const installation = await loadInstallation(tx)
  const { stageByHand: _stage, ...assembly } = draft.assembly
  const { directory } = draft
  const levels = LEGEND.map((key) => ({
    key,
    word: installation.levels[key]?.word ?? en.vocabulary.level[key],
    definition: installation.levels[key]?.definition ?? en.vocabulary.definition[key],
  }))
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
