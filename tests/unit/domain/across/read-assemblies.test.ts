import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readAssemblies } from '@/lib/domain/across/read-assemblies'
import { pageKeyOf } from '@/lib/web/front/kept/page-key'

const KNOWN = ['pp-26', 'wtsa-24', 'wcit-12']
const read = (query: string) => readAssemblies(new URLSearchParams(query), KNOWN)
const nothing = { values: [], names: [] }

it('names assemblies by their keys in any case, repeated or joined, in the order they stand', () => {
  const two = { keys: ['pp-26', 'wtsa-24'], unknown: nothing }
  expect(read('assembly=wtsa-24,pp-26')).toEqual(two)
  expect(read('ASSEMBLY=WTSA-24&assembly=%20pp-26,,')).toEqual(two)
})

it('is of all where it names none', () => {
  for (const query of ['', 'assembly=', 'assembly=,%20', 'utm_source=x&fbclid=y', 'concern=']) {
    expect(read(query)).toEqual({ keys: [], unknown: nothing })
  }
})

it('says what it does not know, once, and follows the rest', () => {
  expect(read('assembly=wtsa-99,wtsa-24&assembly=WTSA-99&concern=high&Concern=low')).toEqual({
    keys: ['wtsa-24'],
    unknown: { values: ['wtsa-99'], names: ['concern'] },
  })
})

it('reads the same of an address and of the key under which its page is kept', () => {
  const value = fc.oneof(fc.constantFrom(...KNOWN), fc.string({ maxLength: 6, unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), (values) => {
      const query = new URLSearchParams(values.map((each) => ['assembly', each])).toString()
      const key = pageKeyOf(`/follow-ups?${query}`)?.key ?? ''
      const kept = read(key.split('?')[1] ?? '')
      expect(kept.keys).toEqual(read(query).keys)
      expect(kept.unknown.values.toSorted()).toEqual(read(query).unknown.values.toSorted())
    }),
  )
})
