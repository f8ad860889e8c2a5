import fc from 'fast-check'
import { expect, it } from 'vitest'
import { affectedIn } from '@/lib/domain/across/affected'
import { filterMatrix } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER, narrowed } from '@/lib/domain/filter/filter'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const KEYS = ['a', 'b', 'c', 'd', 'e']
const some = fc.subarray(KEYS)

/** Each organization with its members. */
const organizations = fc
  .tuple(...KEYS.map(() => some))
  .map((lists) =>
    Object.fromEntries(
      KEYS.map((key, at) => [key, { shortName: key, name: key, members: lists[at] ?? [] }]),
    ),
  )

const naming = (keys: readonly string[]) =>
  aRow('res-1', { organizations: keys.map((organization) => ({ organization, how: null })) })

it('an issue affects an organization where the filter of the matrix finds it, each with a way', () => {
  fc.assert(
    fc.property(organizations, some, fc.constantFrom(...KEYS), (known, named, wanted) => {
      const head = aHead({ organizations: known })
      const row = naming(named)
      const ways = affectedIn(row, head, new Set([wanted]))
      const filter = narrowed(NO_FILTER, { organization: [wanted] })
      const found = filterMatrix({ ...aSnapshot([row]), head }, filter)
      expect(ways === null ? 0 : 1).toBe(found.length)
      expect(ways).not.toEqual([])
    }),
    { numRuns: 2000 },
  )
})

it('a group is affected through its members where each of them is named', () => {
  const rirs = { shortName: 'RIRs', name: 'RIRs', members: ['apnic', 'ripe-ncc'] }
  const head = aHead({ organizations: { rirs } })
  const through = (...keys: string[]) =>
    affectedIn(naming(keys), head, new Set(['rirs']))?.map((way) => way.through)
  expect(through('apnic', 'ietf', 'ripe-ncc')).toEqual(['apnic', 'ripe-ncc'])
  expect(through('apnic', 'rirs')).toEqual([null])
  expect(through('apnic')).toBeUndefined()
})
