import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsToChoose } from '@/lib/domain/filter/column-choice'
import { facetValues, resolveValue } from '@/lib/domain/filter/facet-values'
import {
  chosenBy,
  FACETS,
  type Filter,
  type FilterKind,
  facetsOf,
  NO_FILTER,
} from '@/lib/domain/filter/filter'
import { filterQuery } from '@/lib/domain/filter/filter-query'
import { type FilterPlace, parseFilter, sortColumnsOf } from '@/lib/domain/filter/parse-filter'
import { aHead } from '@/tests/support/snapshot'

const head = aHead()
const compare: FilterPlace = { kind: 'compare', head, place: 'page' }

function parse(query: string, where: Partial<FilterPlace> = {}) {
  return parseFilter(new URLSearchParams(query), { ...compare, ...where })
}

function chosen(query: string, name: (typeof FACETS)[number]) {
  return parse(query).filter.chosen[name]
}

/** Lone surrogates and control characters too. */
const anyText = fc
  .array(fc.nat(0xffff), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes))

const anyFilter = (kind: FilterKind): fc.Arbitrary<Filter> =>
  fc.record({
    chosen: fc.record(
      chosenBy((name) =>
        facetsOf(kind).includes(name)
          ? fc.subarray([...facetValues(name, head).keys()])
          : fc.constant<string[]>([]),
      ),
    ),
    q: fc.uniqueArray(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
        .filter((text) => text !== '' && text.length <= 200),
      { maxLength: 3 },
    ),
    sort: fc.option(
      fc.record({
        column: fc.constantFrom('concern', 'reference', 'title', 'proposals' as const),
        descending: fc.boolean(),
      }),
    ),
    columns: fc.oneof(
      fc.constantFrom(null, 'short' as const),
      // Beside every Short list, so that it is not printed as one.
      fc.subarray(columnsToChoose(kind).filter((key) => key !== 'summary')),
    ),
  })

describe('a filter in the query of an address', () => {
  it('takes values repeated or joined by comma, in any case', () => {
    expect(chosen('concern=high&concern=low', 'concern')).toEqual(['high', 'low'])
    expect(chosen('concern=LOW,%20High', 'concern')).toEqual(['high', 'low'])
    expect(chosen('Concern=high', 'concern')).toEqual(['high'])
    expect(chosen('tag=add*,(mod)', 'tag')).toEqual(['ADD*', '(MOD)'])
  })

  it('takes an empty value for no filter', () => {
    expect(parse('concern=&q=&sort=&theme=,')).toEqual({ filter: NO_FILTER, faults: [] })
    expect(parse('residual=', { kind: 'issues', place: 'file' }).faults).toEqual([])
  })

  it('finds a proponent by any of its aliases, as names or as addresses write them', () => {
    for (const alias of ['ARB', 'las', 'Arb', 'arab-states']) {
      expect(chosen(`origin=${alias}`, 'origin')).toEqual(['arab-states'])
    }
    const las = { shortName: 'ARB', name: 'x', kind: 'x', aliases: ['ARAB STATES'] }
    const head = aHead({ proponents: { las } })
    for (const name of ['origin', 'supporter', 'opponent'] as const) {
      expect(resolveValue(name, 'arab-states', head)).toBe('las')
    }
  })

  it('passes over the marks of newsletters and networks in silence', () => {
    const query = 'utm_source=x&UTM_medium=y&fbclid=1&gclid=2&mc_cid=3&concern=high'
    expect(parse(query, { place: 'file' })).toMatchObject({ faults: [] })
  })

  it('knows columns= on pages only', () => {
    expect(parse('columns=short').faults).toEqual([])
    expect(parse('columns=short', { place: 'file' }).faults).toHaveLength(1)
    expect(parse('columns=short', { place: 'file' }).filter.columns).toBeNull()
  })

  it.each([
    ['issues', 'columns=', null],
    ['issues', 'columns=concern,SOURCES', ['concern', 'sources']],
    ['issues', 'columns=sources&columns=concern', ['concern', 'sources']],
    ['issues', 'columns=reference,title', []],
    ['issues', 'columns=summary,concern', 'short'],
    ['outcomes', 'columns=result,concern,summary,reference', 'short'],
    ['outcomes', 'columns=short,sources', ['summary', 'concern', 'result', 'sources']],
    ['outcomes', 'columns=concern_rationale', ['concern_rationale']],
    ['compare', 'columns=change', ['change']],
  ] as const)('of %s takes %s for the columns to show', (kind, query, columns) => {
    expect(parse(query, { kind })).toEqual({ filter: { ...NO_FILTER, columns }, faults: [] })
  })

  it.each([
    ['issues', 'weight'],
    ['issues', 'result'],
    ['outcomes', 'change'],
    ['compare', 'progress'],
    ...['owner', 'readiness', 'held', 'notes', 'sort_key', 'present'].map(
      (key) => ['outcomes', key] as const,
    ),
  ] as const)('of %s has no column %s to show, says so and keeps the others', (kind, key) => {
    const { filter, faults } = parse(`columns=${key},concern`, { kind })
    expect(faults).toHaveLength(1)
    expect(faults[0]?.sentence).toContain(`“${key}”`)
    expect(filter.columns).toEqual(['concern'])
    expect(parse(`columns=${key}`, { kind }).filter.columns).toBeNull()
  })

  it.each([
    ['colour=red', '“colour”'],
    ['concern=hihg', '“hihg”'],
    ['theme=fishing', '“fishing”'],
    ['origin=Atlantis', '“Atlantis”'],
    ['sort=weight', '“weight”'],
    ['sort=concern,title', '“concern, title”'],
    [`q=${'x'.repeat(201)}`, '201'],
    [`theme=${'x'.repeat(101)}`, '101'],
  ])('names what is wrong in %s', (query, named) => {
    const { filter, faults } = parse(`${query}&concern=low`)
    expect(faults).toHaveLength(1)
    expect(faults[0]?.sentence).toContain(named)
    expect(faults[0]?.sentence).toMatch(/\.$/u)
    expect(filter.chosen.concern).toEqual(['low'])
  })

  it.each([
    ['origin', 'it can be african-telecommunication-union, arab-states, cept, egypt.'],
    ['concern', 'it can be high, medium, low'],
    ['theme', 'it can be '],
  ] as const)('says of a value of %s that is not known what it can be', (name, some) => {
    const [fault] = parse(`${name}=nothing`).faults
    expect(fault?.sentence).toContain(some)
    const [key = ''] = facetValues(name, head).keys()
    expect(parse(`${name}=${key}`).faults).toEqual([])
    expect(fault?.sentence).toContain(key)
  })

  it('names eight of the many values of a publication, and how many more there are', () => {
    const themes = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`t-${at}`, `T ${at}`]))
    const sentence = 'it can be t-0, t-1, t-2, t-3, t-4, t-5, t-6, t-7 or one of 3 more.'
    const [fault] = parse('theme=nothing', { head: aHead({ themes }) }).faults
    expect(fault?.sentence).toContain(sentence)
    const none = parse('theme=nothing', { head: aHead({ themes: {} }) }).faults
    expect(none[0]?.sentence).toBe('This publication knows no theme “nothing”.')
  })

  it('refuses a filter on a column that the kind lacks', () => {
    for (const query of ['residual=low', 'status=open', 'result=revised', 'change=lowered']) {
      expect(parse(query, { kind: 'issues' }).faults).toHaveLength(1)
      expect(parse(query).faults).toHaveLength(0)
    }
    expect(parse('change=lowered', { kind: 'outcomes' }).faults).toHaveLength(1)
    expect(parse('sort=residual_concern', { kind: 'issues' }).faults).toHaveLength(1)
    expect(parse('sort=-residual_concern', { kind: 'outcomes' }).filter.sort).toEqual({
      column: 'residual_concern',
      descending: true,
    })
  })

  it('reads back as the same filter when it is printed', () => {
    for (const kind of ['issues', 'outcomes', 'compare'] as const) {
      fc.assert(
        fc.property(anyFilter(kind), (filter) => {
          expect(parse(filterQuery(filter), { kind })).toEqual({ filter, faults: [] })
          const ofFile = { ...filter, columns: null }
          expect(parse(filterQuery(ofFile), { kind, place: 'file' })).toEqual({
            filter: ofFile,
            faults: [],
          })
        }),
        { numRuns: 50 },
      )
    }
  })

  it.each([
    ['issues', 'publication'],
    ['issues', 'fate'],
    ['outcomes', 'due'],
    ['outcomes', 'change'],
    ['compare', 'baseline'],
  ] as const)(
    'sorts the issues of %s by the columns that are told of it, and not by %s',
    (...of) => {
      const [kind, other] = of
      const faultsOf = (column: string) => parse(`sort=${column}`, { kind, place: 'file' }).faults
      expect(sortColumnsOf(kind).flatMap(faultsOf)).toEqual([])
      const sentence = `There is no column “${other}” to sort the issues by`
      expect(faultsOf(other)).toMatchObject([{ sentence: expect.stringContaining(sentence) }])
    },
  )

  it('is printed in one way, however it was written', () => {
    expect(filterQuery(parse('q=dns&sort=-Title&origin=LAS&concern=low&concern=HIGH').filter)).toBe(
      'concern=high,low&origin=arab-states&q=dns&sort=-title',
    )
  })

  it('never throws, whatever the query holds', () => {
    const anyName = fc.oneof(fc.string(), fc.constantFrom(...FACETS, 'q', 'sort', 'columns'))
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyText)), (pairs) => {
        const once = parseFilter(new URLSearchParams(pairs), compare).filter
        expect(parse(filterQuery(once))).toEqual({ filter: once, faults: [] })
      }),
      { numRuns: 40 },
    )
  })
})
