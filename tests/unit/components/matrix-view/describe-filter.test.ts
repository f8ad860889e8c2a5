import { describe, expect, it } from 'vitest'
import { addressOf, describeFilter } from '@/components/matrix-view/describe-filter'
import { asFilterRows, filterMatrix } from '@/lib/domain/filter/apply-filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import { en } from '@/lib/words/en'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const matrix = aSnapshot([
  aRow('res-1', { reference: 'Res 1', concern: 'high' }),
  aRow('res-2', { reference: 'Res 2', concern: 'low' }),
  aRow('res-3', { reference: 'Res 3', concern: 'high', themes: ['cybersecurity'] }),
])

function describeQuery(query: string) {
  const { head } = matrix
  const parsed = parseFilter(new URLSearchParams(query), { kind: 'issues', head, place: 'page' })
  const shown = filterMatrix(matrix, parsed.filter).length
  const rows = asFilterRows(matrix)
  const action = '/wtsa-24/issues'
  return describeFilter({ kind: 'issues', head, rows, shown, parsed, action }, en.public.matrix)
}

describe('the filter bar', () => {
  it('shows nothing chosen where nothing is asked for', () => {
    const model = describeQuery('')
    expect([model.chips, model.isNarrowed, model.ownOrder]).toEqual([[], false, null])
    expect([model.shown, model.total]).toEqual([3, 3])
  })

  it('counts each value and leaves out what nothing has', () => {
    const facet = describeQuery('').facets.find(({ name }) => name === 'concern')
    expect(facet?.options.map(({ value, count }) => [value, count])).toEqual([
      ['high', 2],
      ['low', 1],
    ])
  })

  it('has a chip for each chosen value that leads to the page without it', () => {
    const model = describeQuery('concern=high,low&q=Res+3&sort=-reference')
    expect(model.chips.map(({ value, href }) => [value, href])).toEqual([
      ['Res 3', '/wtsa-24/issues?concern=high,low&sort=-reference'],
      ['High', '/wtsa-24/issues?concern=low&q=Res%203&sort=-reference'],
      ['Low', '/wtsa-24/issues?concern=high&q=Res%203&sort=-reference'],
    ])
    expect(model.ownOrder).toBe('/wtsa-24/issues?concern=high,low&q=Res%203')
  })

  it('says what of the query could not be followed', () => {
    expect(describeQuery('concern=hihg').notices[0]).toContain('“hihg”')
  })

  it('leads to the plain page where nothing is left of the filter', () => {
    const [chip] = describeQuery('concern=high').chips
    expect(chip?.href).toBe('/wtsa-24/issues')
    expect(
      addressOf(
        '/a',
        parseFilter(new URLSearchParams(), { kind: 'issues', head: matrix.head, place: 'page' })
          .filter,
      ),
    ).toBe('/a')
  })
})
