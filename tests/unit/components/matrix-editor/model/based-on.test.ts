import { describe, expect, test } from 'vitest'
import { basedOn } from '@/components/matrix-editor/model/based-on'

describe('an edit of a cell that has changed since it was opened', () => {
  test('is brought together with it where the items of a list do not meet', () => {
    const versions = { base: ['a'], mine: ['a', 'b'], now: ['a', 'x'] }
    const { before, after } = basedOn('themes', versions)
    expect(before).toEqual(['a', 'x'])
    expect(new Set(after as string[])).toEqual(new Set(['a', 'b', 'x']))
  })

  test('says what it was made from where it is a text or one item was changed by both', () => {
    expect(basedOn('title', { base: 'Old', mine: 'Mine', now: 'Theirs' })).toEqual({
      before: 'Old',
      after: 'Mine',
    })
    const item = (key: string, how: string) => [{ organization: key, how }]
    const [base, mine, now] = [item('ietf', 'x'), item('ietf', 'mine'), item('ietf', 'theirs')]
    expect(basedOn('organizations', { base, mine, now })).toEqual({ before: base, after: mine })
  })

  test('starts from the cell where nothing has changed', () => {
    expect(basedOn('title', { base: 'Old', mine: 'Mine', now: 'Old' })).toEqual({
      before: 'Old',
      after: 'Mine',
    })
  })
})
