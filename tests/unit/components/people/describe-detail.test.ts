import { describe, expect, test } from 'vitest'
import { describeDetail } from '@/components/people/describe-detail'
import { en } from '@/lib/words/en'

const words = en.people.audit
const said = (detail: Record<string, unknown>) => describeDetail(detail, words)

describe('the details of an entry', () => {
  test('say what was before and after', () => {
    expect(said({ before: 'analyst', after: 'editor' })).toEqual(['analyst → editor'])
    expect(said({ before: null, after: 'x', role: 'admin' })).toEqual([
      'nothing → x',
      'role: admin',
    ])
  })

  test('of a record say each field that differs, and of settings each that was changed', () => {
    expect(
      said({ before: { note: null, place: 'Geneva' }, after: { note: 'n', place: 'Geneva' } }),
    ).toEqual(['note: nothing → n'])
    expect(said({ changes: [{ setting: 'publisher', before: 'A', after: 'B' }] })).toEqual([
      'publisher: A → B',
    ])
  })

  test('use the words that there are, and leave out what is blank', () => {
    expect(said({ why: 'wrong-password', more: true, acknowledged: [], x: '' })).toEqual([
      'wrong password',
      'Further ones of this hour are not recorded.',
    ])
    expect(
      said({ acknowledged: ['not-ready', 'no-source'], unheard: 7, constructor: 'y' }),
    ).toEqual(['read and ticked: not-ready, no-source', 'unheard: 7', 'constructor: y'])
  })

  test('are cut where they are very long', () => {
    expect(said({ reason: 'x'.repeat(5_000) }).join('').length).toBeLessThan(200)
  })
})
