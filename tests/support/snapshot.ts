import { blankCells, type Cells } from '@/lib/domain/columns'
import type { Proposal } from '@/lib/domain/records'
import type { Snapshot, SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { LEVELS } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'

type PublicPart = Partial<Omit<Cells, 'owner' | 'readiness' | 'held' | 'notes' | 'sort_key'>>

const names = (shortName: string, members: string[] = []) => ({
  shortName,
  name: `The ${shortName}`,
  members,
})

const proponent = (shortName: string, aliases: string[]) => ({
  shortName,
  name: `The ${shortName}`,
  kind: 'regional-organization',
  aliases,
})

/** Everything that a publication of the made-up assembly WTSA-24 prints beside its rows. */
export function aHead(part: Partial<SnapshotHead> = {}): SnapshotHead {
  return {
    assembly: {
      key: 'wtsa-24',
      code: 'WTSA-24',
      name: 'World Telecommunication Standardization Assembly',
      noun: 'assembly',
      body: 'WTSA',
      place: 'New Delhi',
      opensOn: '2024-10-15',
      closesOn: '2024-10-24',
      timeZone: 'Asia/Kolkata',
      note: null,
    },
    kind: 'issues',
    asOf: '2024-10-14',
    language: 'en',
    title: 'WTSA-24 Issues Matrix',
    summary: 'What matters most.',
    note: null,
    publisher: {
      name: 'The Policy Desk',
      shortName: 'Desk',
      contact: 'desk@example.org',
      licence: 'CC BY 4.0',
      disclaimer: 'Illustrations.',
    },
    baseline: null,
    corrects: null,
    headings: { ...en.columns },
    levels: LEVELS.map((key) => ({
      key,
      word: en.vocabulary.level[key],
      definition: en.vocabulary.definition[key],
    })),
    vocabularies: {},
    sections: [
      { key: 'existing', heading: 'Modifications to existing resolutions' },
      { key: 'new', heading: 'Draft new resolutions' },
    ],
    themes: { cybersecurity: 'Cybersecurity', children: 'Child online protection' },
    areasOfConcern: { mandate: 'Mandate expansion', content: 'Content regulation' },
    organizations: {
      ietf: names('IETF'),
      rirs: names('RIRs', ['ripe-ncc', 'apnic']),
      'ripe-ncc': names('RIPE NCC'),
      apnic: names('APNIC'),
    },
    proponents: {
      'arab-states': proponent('ARB', ['ARB', 'LAS']),
      'african-telecommunication-union': proponent('AFCP', ['AFCP', 'ATU']),
      cept: proponent('ECP', ['ECP', 'EUR', 'CEPT']),
      egypt: proponent('EGY', ['EGY', 'EG']),
    },
    ...part,
  }
}

/** An issue as a publication holds it, blank but for what is given. */
export function aRow(slug: string, cells: PublicPart = {}, row: Partial<SnapshotRow> = {}) {
  const { owner, readiness, held, notes, sort_key, ...blank } = blankCells(slug, 'a0')
  return {
    slug,
    cells: { ...blank, ...cells },
    instrument: null,
    inBaseline: true,
    newProposals: [],
    ...row,
  } satisfies SnapshotRow
}

/** A proposal of one origin, blank but for what is given. */
export function aProposal(id: string, origin: string, part: Partial<Proposal> = {}): Proposal {
  return {
    id,
    tag: null,
    origins: [{ proponent: origin, source: null }],
    document: null,
    keyPoints: null,
    url: null,
    fate: null,
    concern: null,
    concernRationale: null,
    supporters: [],
    opponents: [],
    ...part,
  }
}

/** A frozen matrix of the made-up assembly. */
export function aSnapshot(rows: SnapshotRow[], head: Partial<SnapshotHead> = {}): Snapshot {
  return { head: aHead(head), rows }
}
