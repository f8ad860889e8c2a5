import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyFilter,
  asFilterRows,
  chosenProposals,
  filterMatrix,
} from '@/lib/domain/filter/apply-filter'
import { countFacets } from '@/lib/domain/filter/count-facets'
import { type FACETS, NO_FILTER, withChosen } from '@/lib/domain/filter/filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import type { Snapshot } from '@/lib/domain/snapshot'
import { FATES, LEVELS, TAGS } from '@/lib/domain/vocabulary'
import { aProposal, aRow, aSnapshot } from '@/tests/support/snapshot'

const names = (key: string) => ({ organization: key, how: null })
const party = (proponent: string) => ({ proponent, source: null })

const matrix = aSnapshot([
  aRow(
    'res-64',
    {
      section: 'existing',
      reference: 'Res 64 (Rev. Hammamet, 2016)',
      title: 'Internet protocol address allocation',
      concern: 'high',
      themes: ['cybersecurity'],
      organizations: [names('rirs')],
      proposals: [
        aProposal('p1', 'arab-states', { tag: 'MOD', document: 'ARB/36A10/1', fate: 'pending' }),
        aProposal('p2', 'cept', { tag: 'NOC', opponents: [party('egypt')] }),
      ],
    },
    { instrument: { key: 'wtsa-res-64', aliases: ['COM4/7'] } },
  ),
  aRow('res-6', {
    section: 'existing',
    reference: 'Res 6',
    title: 'Éducation numérique et sécurité',
    concern: 'low',
    organizations: [names('ietf')],
    proposals: [aProposal('p3', 'african-telecommunication-union', { document: 'AFCP/42A1/1' })],
  }),
  aRow('new-1', {
    section: 'new',
    title: 'Security of the Internet',
    implications: 'It touches DNS names.',
    concern: 'not-assessed',
    organizations: [names('apnic')],
  }),
  aRow('res-10', { section: 'existing', reference: 'Res 10', concern: 'high', title: 'الإنترنت' }),
])

function found(query: string, over: Snapshot = matrix) {
  const { filter, faults } = parseFilter(new URLSearchParams(query), {
    ...{ kind: 'issues', head: over.head, place: 'page' },
  })
  expect(faults).toEqual([])
  return filterMatrix(over, filter).map((row) => row.slug)
}

describe('a filter', () => {
  it('that is empty leaves every row where it stands', () => {
    expect(found('')).toEqual(['res-64', 'res-6', 'new-1', 'res-10'])
  })

  it('widens by the values of one name and narrows by another', () => {
    expect(found('concern=high,low')).toEqual(['res-64', 'res-6', 'res-10'])
    expect(found('concern=high,low&organization=ietf')).toEqual(['res-6'])
    expect(found('section=new&concern=high')).toEqual([])
  })

  it('on a member finds the rows that name its group, and not the other way round', () => {
    expect(found('organization=ripe-ncc')).toEqual(['res-64'])
    expect(found('organization=apnic')).toEqual(['res-64', 'new-1'])
    expect(found('organization=rirs')).toEqual(['res-64'])
  })

  it('takes the short name of an organization as well as its key, case aside', () => {
    expect(found('organization=RIPE NCC')).toEqual(['res-64'])
    expect(found('organization=ripe ncc,Ietf')).toEqual(['res-64', 'res-6'])
  })

  it('does not open a group of proponents', () => {
    expect(found('origin=LAS')).toEqual(['res-64'])
    expect(found('origin=EGY')).toEqual([])
    expect(found('opponent=EGY')).toEqual(['res-64'])
  })

  it('asks tag, fate, origin, supporter and opponent of one and the same proposal', () => {
    expect(found('tag=MOD&origin=ARB&fate=pending')).toEqual(['res-64'])
    expect(found('tag=NOC&origin=ARB')).toEqual([])
    expect(found('opponent=EGY&fate=pending')).toEqual([])
  })

  it('chooses the lines of the file of proposals', () => {
    const [row] = matrix.rows
    if (!row) throw new Error('no row')
    const lines = (tag: string[]) =>
      chosenProposals(row, withChosen(NO_FILTER, 'tag', tag)).map((line) => line.id)
    expect(lines(['NOC'])).toEqual(['p2'])
    expect(lines([])).toEqual(['p1', 'p2'])
  })
})

describe('a side that lacks the issue', () => {
  const outcomes = aSnapshot(
    [
      aRow('new-1', { residual_concern: 'low' }, { inBaseline: false }),
      aRow('res-1', { concern: 'not-assessed' }),
    ],
    { kind: 'outcomes' },
  )

  it('has no level, which is not the same as one that is not assessed', () => {
    const filter = withChosen(NO_FILTER, 'concern', ['not-assessed'])
    expect(filterMatrix(outcomes, filter).map((row) => row.slug)).toEqual(['res-1'])
  })
})

describe('a search', () => {
  it.each([
    ...['Res 64', 'resolution 64', 'RES64', 'WTSA Res 64', 'Resolution 64 (Rev. Geneva, 2022)'],
    ...['ITU-T Resolution 64', 'WTSA-Res 64', 'wtsa-res-64', 'Rés. 64'],
    ...['Resolución 64', 'Резолюция 64', 'القرار 64', 'القرار ٦٤', '第64号决议'],
    ...['القرار رقم 64', '第64号决议（2024年，新德里，修订版）'],
  ])('for %s finds that resolution and no other', (q) =>
    expect(found(`q=${encodeURIComponent(q)}`)).toEqual(['res-64']),
  )

  it('for a number does not find those that begin with it, nor another body’s', () => {
    expect(found('q=Res 6')).toEqual(['res-6'])
    expect(found('q=PP Res 64')).toEqual([])
    expect(found('q=ITU-D Res 64')).toEqual([])
  })

  it.each(['AFCP/42A1/1', 'AFCP-42A1/1', 'afcp/42a1/1', 'ATU/42A1/1'])(
    'for %s finds the issue of that proposal',
    (q) => expect(found(`q=${encodeURIComponent(q)}`)).toEqual(['res-6']),
  )

  it.each(['Res 44', 'Res 75', '42A16', 'AFCP-5'])('for %s finds a cell that names more', (q) => {
    const several = aSnapshot([
      aRow('both', {
        reference: 'Res 44 (Rev. Hammamet, 2016), Res 75',
        proposals: [aProposal('p1', 'cept', { document: '42A16 [AFCP-5]; 46A11 (IAP-6)' })],
      }),
    ])
    expect(found(`q=${encodeURIComponent(q)}`, several)).toEqual(['both'])
  })

  it('for an alias finds its instrument', () => {
    expect(found('q=COM4/7')).toEqual(['res-64'])
  })

  it('finds one of several documents in a cell, and one with its date', () => {
    const dated = aProposal('p9', 'cept', { document: 'EUR/45A12/1 (26 Sep 2016); DT/31' })
    const over = aSnapshot([aRow('art-5a', { reference: 'Art. 5A', proposals: [dated] })])
    expect(found('q=MOD EUR/45A12/1', over)).toEqual(['art-5a'])
    expect(found('q=DT/31', over)).toEqual(['art-5a'])
    expect(found('q=ITR Article 5A', over)).toEqual(['art-5a'])
    expect(found('q=Art. 5', over)).toEqual([])
  })

  it('for words finds rows with every one, case and accents aside', () => {
    expect(found('q=SECURITE education')).toEqual(['res-6'])
    expect(found('q=internet security')).toEqual(['new-1'])
    expect(found('q=dns touches')).toEqual(['new-1'])
    expect(found('q=إنترنت')).toEqual(['res-10'])
    expect(found('q=nowhere')).toEqual([])
  })

  it('for words finds them at the start of a word, not within one', () => {
    const over = aSnapshot([
      aRow('domains', { title: 'Internationalized domain names' }),
      aRow('ai', { title: 'Standards for (AI), e-waste and l’intelligence' }),
      aRow('arabic', { title: 'والإنترنت' }),
      aRow('chinese', { title: '国际互联网域名' }),
      aRow('thai', { title: 'ความปลอดภัยไซเบอร์' }),
    ])
    expect(found('q=AI', over)).toEqual(['ai'])
    expect(found('q=nation', over)).toEqual([])
    expect(found('q=inter nam', over)).toEqual(['domains'])
    expect(found('q=waste intelligence', over)).toEqual(['ai'])
    expect(found('q=(AI)', over)).toEqual(['ai'])
    expect(found('q=إنترنت', over)).toEqual(['arabic'])
    expect(found('q=ترنت', over)).toEqual([])
    expect(found('q=互联网', over)).toEqual(['chinese'])
    expect(found('q=ไซเบอร์', over)).toEqual(['thai'])
  })
})

describe('the order', () => {
  it('is that of the scale, what is not assessed last either way, ties as they stood', () => {
    expect(found('sort=concern')).toEqual(['res-6', 'res-64', 'res-10', 'new-1'])
    expect(found('sort=-concern')).toEqual(['res-64', 'res-10', 'res-6', 'new-1'])
  })

  it('of references is that of people, blank ones last either way', () => {
    expect(found('sort=reference')).toEqual(['res-6', 'res-10', 'res-64', 'new-1'])
    expect(found('sort=-reference')).toEqual(['res-64', 'res-10', 'res-6', 'new-1'])
  })

  it('of sections is that of the matrix', () => {
    expect(found('sort=-section')).toEqual(['new-1', 'res-64', 'res-6', 'res-10'])
  })

  it('of every column keeps every row', () => {
    for (const column of Object.keys(matrix.rows[0]?.cells ?? {})) {
      const { filter } = parseFilter(new URLSearchParams(`sort=${column}`), {
        ...{ kind: 'compare', head: matrix.head, place: 'file' },
      })
      expect(filter.sort?.column).toBe(column)
      expect(filterMatrix(matrix, filter)).toHaveLength(matrix.rows.length)
    }
  })
})

const anyProposal = fc.record({
  tag: fc.constantFrom(null, ...TAGS),
  fate: fc.constantFrom(null, ...FATES),
  origin: fc.constantFrom('arab-states', 'cept', 'egypt'),
})
const anyMatrix = fc
  .array(
    fc.record({
      concern: fc.constantFrom(...LEVELS),
      themes: fc.subarray(['cybersecurity', 'children']),
      organizations: fc.subarray(['ietf', 'rirs', 'apnic']),
      proposals: fc.array(anyProposal, { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    aSnapshot(
      rows.map(({ organizations, proposals, ...cells }, at) =>
        aRow(`row-${at}`, {
          ...cells,
          organizations: organizations.map(names),
          proposals: proposals.map(({ origin, ...part }, n) => aProposal(`p${n}`, origin, part)),
        }),
      ),
    ),
  )
const anyChoice = fc.record({
  concern: fc.subarray([...LEVELS]),
  theme: fc.subarray(['cybersecurity', 'children']),
  organization: fc.subarray(['ietf', 'rirs', 'apnic', 'ripe-ncc']),
  tag: fc.subarray([...TAGS]),
  fate: fc.subarray([...FATES]),
  origin: fc.subarray(['arab-states', 'cept']),
})
const filterOf = (choice: Partial<Record<(typeof FACETS)[number], string[]>>) => ({
  ...NO_FILTER,
  chosen: { ...NO_FILTER.chosen, ...choice },
})

describe('any filter', () => {
  it('adds no row, and one name more only narrows', () => {
    fc.assert(
      fc.property(anyMatrix, anyChoice, (over, { concern, ...rest }) => {
        const wide = filterMatrix(over, filterOf(rest))
        const narrow = filterMatrix(over, filterOf({ ...rest, concern }))
        expect(over.rows).toEqual(expect.arrayContaining(wide))
        if (concern.length > 0) expect(wide).toEqual(expect.arrayContaining(narrow))
        else expect(narrow).toEqual(wide)
      }),
    )
  })

  it('offers each value with the number of rows it would find', () => {
    fc.assert(
      fc.property(anyMatrix, anyChoice, (over, choice) => {
        const filter = filterOf(choice)
        const rows = asFilterRows(over)
        for (const { name, options } of countFacets('issues', { rows, head: over.head, filter })) {
          for (const { key, count } of options) {
            const one = applyFilter(rows, over.head, withChosen(filter, name, [key]))
            expect([name, key, count]).toEqual([name, key, one.length])
          }
        }
      }),
    )
  })
})
