import { describe, expect, it } from 'vitest'
import { finalKeyIn, keysOf } from '@/lib/domain/across/final-key'

const entries = [
  { key: 'a', mergedInto: 'b' },
  { key: 'b', mergedInto: 'c' },
  { key: 'c', mergedInto: null },
  { key: 'x', mergedInto: 'y' },
  { key: 'y', mergedInto: 'x' },
]

describe('an entry that was merged', () => {
  it('is followed to what stands in the end', () => {
    const finalKey = finalKeyIn(entries)
    expect(['a', 'b', 'c', 'unknown'].map(finalKey)).toEqual(['c', 'c', 'c', 'unknown'])
  })

  it('keeps its key among those under which the other is named', () => {
    expect([...keysOf(entries, 'c')].toSorted()).toEqual(['a', 'b', 'c'])
  })

  it('is never followed for ever', () => {
    expect(['x', 'y']).toContain(finalKeyIn(entries)('x'))
  })
})
