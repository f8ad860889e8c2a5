import { expect, it } from 'vitest'
import { filterMatrix } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER, narrowed } from '@/lib/domain/filter/filter'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const naming = (slug: string, ...keys: string[]) =>
  aRow(slug, { organizations: keys.map((organization) => ({ organization, how: null })) })

const { head, ...matrix } = aSnapshot([
  naming('by-rirs', 'rirs'),
  naming('by-nro', 'nro'),
  naming('one-by-one', 'ripe-ncc', 'apnic'),
  naming('one-of-them', 'apnic'),
  naming('nobody'),
])
const nro = { shortName: 'NRO', name: 'NRO', members: ['apnic', 'ripe-ncc'] }
const empty = { shortName: 'None', name: 'A group without members', members: [] }
const over = { ...matrix, head: { ...head, organizations: { ...head.organizations, nro, empty } } }

const found = (organization: string) =>
  filterMatrix(over, narrowed(NO_FILTER, { organization: [organization] })).map(({ slug }) => slug)

it('a group is found where another of the same members is named, or each of its members', () => {
  expect(found('rirs')).toEqual(['by-rirs', 'by-nro', 'one-by-one'])
  expect(found('nro')).toEqual(found('rirs'))
})

it('a member is found where its group is named, not a group where one of its members is', () => {
  expect(found('apnic')).toEqual(['by-rirs', 'by-nro', 'one-by-one', 'one-of-them'])
  expect(found('empty')).toEqual([])
})
