import { randomUUID } from 'node:crypto'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Context } from '@/lib/db/context'
import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { Proposal } from '@/lib/domain/records'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { getGate } from '@/lib/matrix/get-gate'
import { makeAssembly } from '@/lib/matrix/make-assembly'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'

/** A matrix of the bench. */
export type Matrix = { key: string; issueIds: string[] }

const BATCH = 250
const LEVELS = ['high', 'medium', 'low', 'none', 'positive'] as const
const RESULTS = ['revised', 'adopted-new', 'no-change', 'not-adopted'] as const
const SENTENCE =
  'The text would ask study groups to take up work that other bodies already do, and Member States to report on it every year. '

const prose = (sentences: number) => SENTENCE.repeat(sentences).trim()

const pick = <T>(list: readonly [T, ...T[]], at: number): T => list[at % list.length] ?? list[0]

const proposal = (at: number, second: boolean): Proposal => ({
  id: `p${at}-${second ? 2 : 1}`,
  tag: second ? 'NOC' : 'MOD',
  origins: [{ proponent: second ? 'europe' : 'arab-states', source: null }],
  document: `C/${at}A${second ? 2 : 1}`,
  keyPoints: prose(1),
  url: 'https://example.org/document',
  fate: 'pending',
  concern: second ? 'positive' : 'high',
  concernRationale: null,
  supporters: [],
  opponents: [],
})

const cellsOf = (at: number, sortKey: string): Cells => ({
  ...blankCells(`res-${at + 1}`, sortKey),
  section: at % 3 === 0 ? 'new' : 'existing',
  reference: `Res ${at + 1}`,
  title: `An instrument on a subject that concerns the Internet, number ${at + 1}`,
  summary: prose(1),
  themes: ['cybersecurity'],
  areas_of_concern: ['mandate-expansion'],
  proposals: [proposal(at, false), proposal(at, true)],
  implications: prose(2),
  organizations: [{ organization: 'ietf', how: prose(1) }],
  concern: pick(LEVELS, at),
  concern_rationale: prose(1),
  position: prose(1),
  result: pick(RESULTS, at),
  outcome_summary: prose(1),
  concern_status: 'addressed',
  residual_concern: 'low',
  residual_rationale: prose(1),
  sources: [
    {
      url: 'https://example.org/source',
      title: 'A source',
      kind: 'proposal',
      language: 'en',
      access: 'public',
    },
  ],
})

/** What every matrix of the bench names. */
export const makeDirectory = async ({ db }: Context): Promise<void> => {
  await db.installation.create({
    data: { publisher: 'The bench', publisherShort: 'Bench', contact: 'mailto:bench@example.org' },
  })
  await db.theme.create({ data: { key: 'cybersecurity', name: 'Cybersecurity' } })
  await db.areaOfConcern.create({ data: { key: 'mandate-expansion', name: 'Mandate expansion' } })
  await db.organization.create({ data: { key: 'ietf', shortName: 'IETF', name: 'The IETF' } })
  await db.proponent.createMany({
    data: [
      { key: 'arab-states', shortName: 'ARB', name: 'Arab States', kind: 'regional-organization' },
      { key: 'europe', shortName: 'ECP', name: 'Europe', kind: 'regional-organization' },
    ],
  })
}

const addition = (at: number, sortKey: string): CellChange => ({
  id: randomUUID(),
  issueId: randomUUID(),
  column: 'present',
  before: null,
  after: cellsOf(at, sortKey),
})

/** A matrix of so many issues, each filled in. */
export const makeMatrix = async (context: Context, issues: number): Promise<Matrix> => {
  const key = `bench-${issues}-${randomUUID().slice(0, 4)}`
  await makeAssembly(context, {
    ...{ key, code: key.toUpperCase(), name: 'An assembly of the bench', noun: 'assembly' },
    ...{ body: 'WTSA', opensOn: '2024-10-15', closesOn: '2024-10-24', timeZone: 'UTC' },
    sections: [
      { key: 'existing', heading: 'Modifications to existing resolutions' },
      { key: 'new', heading: 'Draft new resolutions' },
    ],
  })
  const places = generateNKeysBetween(null, null, issues)
  const changes = places.map((place, at) => addition(at, place))
  for (let from = 0; from < issues; from += BATCH) {
    const batch = changes.slice(from, from + BATCH)
    const { saved } = await saveChanges(context, { assembly: key, changes: batch })
    if (saved.length !== batch.length) throw new Error('The bench could not fill its matrix.')
  }
  return { key, issueIds: changes.map(({ issueId }) => issueId) }
}

/** Publishes a matrix as it stands, its warnings ticked. */
export const publish = async (
  context: Context,
  assembly: string,
  kind: PublicationKind,
): Promise<void> => {
  const asOf = kind === 'issues' ? '2024-10-14' : '2024-10-25'
  const title = `The ${kind} matrix of the bench`
  const { candidate } = await makeCandidate(context, { assembly, kind, asOf, title })
  const { obstacles } = await getGate(context, { assembly, kind })
  const acknowledged = obstacles.filter(({ blocks }) => !blocks).map(({ code }) => code)
  await publishCandidate(context, { assembly, candidate, acknowledged })
}
