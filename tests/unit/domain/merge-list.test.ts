import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, mergeList } from '@/lib/domain/merge-list'

const merge = (base: unknown[], mine: unknown[], theirs: unknown[]) =>
  mergeList('themes', base, { mine, theirs })
const source = (url: string, title: string | null = null) => ({
  url,
  title,
  kind: null,
  language: null,
  access: null,
})

describe('two changes of one list', () => {
  it('both stand where each adds an item of its own', () => {
    expect(merge(['a'], ['a', 'b'], ['a', 'c'])).toEqual(['a', 'c', 'b'])
  })

  it('both stand where one adds and the other takes away', () => {
    expect(merge(['a', 'b'], ['a'], ['a', 'b', 'c'])).toEqual(['a', 'c'])
  })

  it('both stand where each edits another item', () => {
    const [a, b] = [source('https://a.example'), source('https://b.example')]
    const [a2, b2] = [source('https://a.example', 'A'), source('https://b.example', 'B')]
    expect(mergeList('sources', [a, b], { mine: [a2, b], theirs: [a, b2] })).toEqual([a2, b2])
  })

  it('meet where both edit the same item differently', () => {
    const edited = (title: string) => [source('https://a.example', title)]
    const [mine, theirs] = [edited('mine'), edited('theirs')]
    expect(mergeList('sources', edited('before'), { mine, theirs })).toBeNull()
  })

  it('meet where one edits what the other took away', () => {
    const before = [source('https://a.example')]
    const mine = [source('https://a.example', 'x')]
    expect(mergeList('sources', before, { mine, theirs: [] })).toBeNull()
  })

  it('meet where both put the items in another order', () => {
    expect(merge(['a', 'b', 'c'], ['b', 'a', 'c'], ['a', 'c', 'b'])).toBeNull()
  })

  it('keep the new order where only one changed it', () => {
    expect(merge(['a', 'b'], ['b', 'a'], ['a', 'b', 'c'])).toEqual(['b', 'a', 'c'])
  })

  const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))

  it('leave the other list as it is where one changed nothing', () => {
    fc.assert(
      fc.property(list, list, (base, other) => {
        expect(merge(base, base, other)).toEqual(other)
        expect(merge(base, other, base)).toEqual(other)
      }),
    )
  })

  it('merge to the same items whichever came first', () => {
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const one = merge(base, mine, theirs)
        const other = merge(base, theirs, mine)
        expect(one?.toSorted() ?? null).toEqual(other?.toSorted() ?? null)
      }),
    )
  })

  it('lose nothing that either added', () => {
    fc.assert(
      fc.property(list, list, list, (base, mine, theirs) => {
        const merged = merge(base, mine, theirs)
        const added = [...mine, ...theirs].filter((item) => !base.includes(item))
        if (merged) expect(merged).toEqual(expect.arrayContaining(added))
      }),
    )
  })
})

describe('the canonical text of a value', () => {
  it('is the same whatever the order of its keys', () => {
    expect(canonical({ a: 1, b: [{ d: 2, c: null }] })).toBe(
      canonical({ b: [{ c: null, d: 2 }], a: 1 }),
    )
  })
})
