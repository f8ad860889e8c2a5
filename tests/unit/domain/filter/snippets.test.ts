import { expect, it } from 'vitest'
import { searchHits } from '@/lib/domain/filter/search-hits'
import { snippetsOf } from '@/lib/domain/filter/snippets'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import { aHead, aProposal, aRow } from '@/tests/support/snapshot'

const head = aHead()

function found(q: string, row: SnapshotRow) {
  const hits = searchHits([q], head)
  if (hits === null) throw new Error('Something is searched for.')
  return snippetsOf(row, head, hits).map(({ column, parts }) => [
    column,
    parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join(''),
  ])
}

it('a word that stands in the title is not shown once more, another is, with its column', () => {
  const row = aRow('res-50', { title: 'Cybersecurity', summary: 'Security of telecommunications' })
  expect(found('cyber', row)).toEqual([])
  expect(found('cyber telecom', row)).toEqual([['summary', 'Security of [telecom]munications']])
})

it('each word is shown where it stands first, in the order of the columns', () => {
  const row = aRow('res-2', {
    ...{ position: 'Keep the registries independent.', implications: 'It costs registries much.' },
    organizations: [{ organization: 'rirs', how: null }],
  })
  expect(found('registries', row)).toEqual([['implications', 'It costs [registries] much.']])
  expect(found('apnic', row)).toEqual([['organizations', '[APNIC]']])
})

it('of a long text a piece around the hit is shown, cut between words', () => {
  const long = `${'before '.repeat(30)}needle ${'behind '.repeat(60)}`
  const [[column, text = ''] = []] = found('needle', aRow('res-3', { concern_rationale: long }))
  expect(column).toBe('concern_rationale')
  expect(text).toMatch(/^…(before )+\[needle\]( behind)+…$/u)
  expect(text.length).toBeLessThan(240)
})

it('a reference is shown where a document or another name of the instrument is it', () => {
  const row = aRow(
    'new-1',
    { reference: '[AFCP-1]', proposals: [aProposal('p1', 'cept', { document: 'EUR/45A1/2' })] },
    { instrument: { key: 'wtsa-res-99', aliases: ['COM4/7'] } },
  )
  expect(found('COM4/7', row)).toEqual([['reference', '[COM4/7]']])
  expect(found('EUR-45A1/2', row)).toEqual([['proposals', '[EUR/45A1/2]']])
  expect(found('[AFCP-1]', row)).toEqual([])
})

it('a few are shown at the most', () => {
  const row = aRow('res-4', {
    ...{ summary: 'one', implications: 'two', concern_rationale: 'three', position: 'four' },
  })
  expect(found('one two three four', row)).toHaveLength(3)
})

it('initials are shown where they stand as a word, before words that begin with them', () => {
  const row = aRow('res-4', { summary: 'The aims of policy', position: 'Nothing on AI.' })
  expect(found('ai', row)).toEqual([['position', 'Nothing on [AI].']])
  const only = aRow('res-5', { summary: 'The aims of policy', position: 'No aircraft.' })
  expect(found('ai', only)).toEqual([['summary', 'The [ai]ms of policy']])
})
