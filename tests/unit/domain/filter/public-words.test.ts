import { expect, it } from 'vitest'
import { filterMatrix } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER } from '@/lib/domain/filter/filter'
import { publicWordsOf } from '@/lib/domain/filter/public-words'
import { en } from '@/lib/words/en'
import { aHead, aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const rows = [
  aRow('group', {
    ...{ section: 'new', themes: ['children'], areas_of_concern: ['mandate'] },
    organizations: [{ organization: 'rirs', how: null }],
    proposals: [aProposal('p1', 'egypt', { keyPoints: 'Deletes a clause', fate: 'merged' })],
  }),
  aRow('member', {
    ...{ result: 'noted', concern: 'positive', concern_status: 'addressed' },
    organizations: [{ organization: 'apnic', how: 'It would pay fees.' }],
    sources: [{ url: null, title: 'Minutes', kind: 'report', language: null, access: null }],
  }),
]
const over = aSnapshot(rows, { kind: 'outcomes', vocabularies: { ...en.vocabulary } })
const found = (q: string) => filterMatrix(over, { ...NO_FILTER, q: [q] }).map(({ slug }) => slug)

it('a search finds an organization by its names, and where a group of it is named', () => {
  expect(found('RIPE NCC')).toEqual(['group'])
  expect(found('RIRs')).toEqual(['group'])
  expect(found('The APNIC')).toEqual(['group', 'member'])
})

it('a search finds the words of entries, proposals, decisions and records as printed', () => {
  for (const q of ['draft new', 'child protection', 'mandate', 'EGY clause', 'merged'])
    expect([q, found(q)]).toEqual([q, ['group']])
  for (const q of ['apnic fees', 'noted', 'secured', 'minutes report'])
    expect([q, found(q)]).toEqual([q, ['member']])
})

it('every word of a search must stand in one and the same row', () => {
  expect(found('egy minutes')).toEqual([])
})

it('the same issue has the words of the publication it is read in', () => {
  const other = aHead({ themes: { children: 'Young people' } })
  expect(found('child')).toEqual(['group'])
  expect(filterMatrix({ head: other, rows }, { ...NO_FILTER, q: ['young'] })).toHaveLength(1)
})

it('a blank issue has no words', () => {
  expect(publicWordsOf(aRow('blank'), over.head)).toBe('')
})
