import { blankCells, type PublicCells } from '@/lib/domain/columns'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { en } from '@/lib/words/en'
import { aHead } from '@/tests/support/snapshot'

/** The head of a small matrix, its words as the catalogue has them. */
export function headOf(kind: 'issues' | 'outcomes'): SnapshotHead {
  return {
    assembly: aHead().assembly,
    kind,
    asOf: kind === 'issues' ? '2024-10-14' : '2024-11-18T12:00+01:00',
    language: 'en',
    title: 'Matrix',
    summary: null,
    note: null,
    publisher: { name: 'Us', shortName: 'Us', contact: null, licence: null, disclaimer: null },
    baseline: kind === 'issues' ? null : { number: 1, asOf: '2024-10-14' },
    corrects: null,
    headings: { ...en.columns },
    levels: [{ key: 'high', word: 'High', definition: 'A major concern.' }],
    vocabularies: { ...en.vocabulary },
    sections: [{ key: 'modifications', heading: 'Modifications to existing resolutions' }],
    themes: { cybersecurity: 'Cybersecurity', wsis: 'WSIS review' },
    areasOfConcern: { duplication: 'Duplication of standards work' },
    organizations: {
      ietf: { shortName: 'IETF', name: 'Internet Engineering Task Force', members: [] },
      icann: { shortName: 'ICANN', name: 'ICANN', members: [] },
    },
    proponents: {
      arb: { shortName: 'ARB', name: 'Arab States', kind: 'regional-organization', aliases: [] },
      cept: { shortName: 'CEPT', name: 'CEPT', kind: 'regional-organization', aliases: [] },
    },
  }
}

/** A row of a matrix, blank but for what is given. */
export function rowOf(slug: string, given: Partial<PublicCells>): SnapshotRow {
  const { owner, readiness, held, notes, sort_key, ...cells } = blankCells(slug, 'a0')
  return {
    slug,
    cells: { ...cells, ...given },
    instrument: null,
    inBaseline: true,
    newProposals: [],
  }
}

/** An issue with something in every kind of column. */
export const fullRow = rowOf('res-50', {
  section: 'modifications',
  reference: 'Res 50',
  title: 'Cybersecurity',
  summary: '=what it is about',
  themes: ['cybersecurity', 'wsis'],
  areas_of_concern: ['duplication'],
  proposals: [
    {
      id: 'p1',
      tag: 'MOD',
      origins: [
        { proponent: 'arb', source: null },
        { proponent: 'cept', source: 'https://example.org/a+b' },
      ],
      document: 'ARB/43A16/1',
      keyPoints: 'New technologies;\nwithout limit',
      url: 'https://example.org/43',
      fate: 'accepted-in-part',
      concern: 'high',
      concernRationale: null,
      supporters: [],
      opponents: [{ proponent: 'cept', source: null }],
    },
  ],
  implications: 'Work done twice',
  organizations: [
    { organization: 'ietf', how: 'its standards' },
    { organization: 'icann', how: null },
  ],
  concern: 'high',
  concern_rationale: 'The scope is "open"',
  position: 'Keep the scope',
  result: 'revised',
  final_reference: 'Res 50 (Rev. New Delhi, 2024)',
  outcome_summary: 'Troubling words taken out',
  progress: [
    {
      id: 's1',
      at: '2024-10-18T16:30+05:30',
      body: 'WG4A',
      state: 'bracketed',
      document: 'DT/31',
      note: null,
      url: null,
    },
  ],
  concern_status: 'addressed',
  residual_concern: 'low',
  residual_rationale: 'Scope held',
  follow_ups: [
    {
      id: 'f1',
      action: 'Follow the work',
      responsible: 'TSAG',
      where: null,
      due: '2025-05-26',
      state: 'open',
      url: null,
    },
  ],
  sources: [
    {
      url: 'https://example.org/s',
      title: 'A report',
      kind: 'report',
      language: 'en',
      access: 'public',
    },
  ],
})
