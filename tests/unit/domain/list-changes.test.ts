import { describe, expect, it } from 'vitest'
import { listChanges } from '@/lib/domain/list-changes'

describe('a list that became another', () => {
  it('says which entries were added and removed', () => {
    expect(listChanges('themes', ['a', 'b'], ['b', 'c'])).toEqual({
      added: ['c'],
      removed: ['a'],
      changed: [],
      moved: false,
    })
  })

  it('says which fields of the same record differ', () => {
    const before = [{ id: 'p1', tag: 'MOD', document: null }]
    const after = [{ id: 'p1', tag: 'NOC', document: null }, { id: 'p2' }]
    const { changed, added } = listChanges('proposals', before, after)
    expect(changed).toEqual([{ before: before[0], after: after[0], fields: ['tag'] }])
    expect(added).toEqual([{ id: 'p2' }])
  })

  it('says whether what stayed was put in another order', () => {
    expect(listChanges('themes', ['a', 'b', 'c'], ['c', 'a']).moved).toBe(true)
    expect(listChanges('themes', ['a', 'b', 'c'], ['a', 'c']).moved).toBe(false)
  })
})
