import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  arrange,
  outOfPlace,
  placedAs,
  shownGroups,
} from '@/components/matrix-editor/model/layout/arrangement'
import type { Looking } from '@/components/matrix-editor/model/layout/looked-at'
import type { RowGroup } from '@/components/matrix-editor/model/matrix-rows'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { ALL_ROWS, GROUPINGS, LAYOUT_COLUMNS, type RowLayout } from '@/lib/domain/layout/layout'
import { inOrder } from '@/lib/domain/order'
import { LEVELS, READINESSES } from '@/lib/domain/vocabulary'
import { en } from '@/lib/words/en'

const ANA = '00000000-0000-4000-8000-00000000000a'
const BEN = '00000000-0000-4000-8000-00000000000b'
const sections = [
  { key: 'existing', heading: 'Existing' },
  { key: 'new', heading: 'New' },
]
const entry = (key: string, word: string) => ({ key, word, retired: false })
const source: Looking['source'] = {
  words: en,
  sections,
  timeZone: 'UTC',
  levels: LEVELS.map((key) => ({ key, word: key, definition: '', off: false })),
  directory: {
    themes: [entry('cyber', 'Cybersecurity'), entry('ai', 'Artificial intelligence')],
    areas: [],
    organizations: [],
    proponents: [],
    instruments: [],
    people: [
      { id: ANA, name: 'Ana' },
      { id: BEN, name: 'Ben' },
    ],
  },
}
const looking = (rows: Partial<RowLayout>, me = ANA): Looking => ({
  rows: { ...ALL_ROWS, ...rows },
  source,
  me,
  marksOf: (id) => (id === 'res-2' ? ['set-aside'] : []),
  changeOf: () => '',
})
const issue = (id: string, cells: Partial<Cells>, place = 'a0'): DraftIssue => ({
  id,
  present: true,
  slugFixed: false,
  cells: { ...blankCells(id, place), section: 'existing', ...cells },
})
const ids = (groups: readonly RowGroup[]) =>
  groups.flatMap((group) => group.issues.map(({ id }) => id))
const found = (rows: Partial<RowLayout>, me = ANA) => ids(arrange(issues, looking(rows, me)))
const by = (column: RowLayout['sort'][number]['column'], descending = false) => ({
  column,
  descending,
})

const issues = inOrder(
  [
    issue('res-10', { reference: 'Res 10', concern: 'low', owner: ANA, readiness: 'to-review' }),
    issue('res-2', { reference: 'Res 2', concern: 'high', owner: BEN, themes: ['cyber'] }, 'a1'),
    issue('dec-5', { reference: 'Dec 5', title: 'Économie', themes: ['ai', 'cyber'] }, 'a2'),
    issue('no-ref', { title: 'Élections', section: 'new', concern: 'high' }, 'a3'),
  ],
  sections,
)

describe('the rows of a matrix', () => {
  test('are found by words anywhere in them, case and accents aside', () => {
    expect(found({ words: 'economie' })).toEqual(['dec-5'])
    expect(found({ words: '  CYBER ' })).toEqual(['res-2', 'dec-5'])
    expect(found({ words: 'ben security' })).toEqual(['res-2'])
    expect(found({ words: 'nothing of that kind' })).toEqual([])
  })

  test('are chosen by keys: those of one choice widen, choices narrow, blank is a key too', () => {
    expect(found({ chosen: { concern: ['high', 'low'] } })).toEqual(['res-10', 'res-2', 'no-ref'])
    expect(found({ chosen: { concern: ['high'], section: ['new'] } })).toEqual(['no-ref'])
    expect(found({ chosen: { owner: [''] } })).toEqual(['dec-5', 'no-ref'])
    expect(found({ chosen: { themes: ['', 'ai'] } })).toEqual(['res-10', 'dec-5', 'no-ref'])
    expect(found({ chosen: { marks: ['set-aside'] } })).toEqual(['res-2'])
  })

  test('are each person’s own in a view of one’s own issues', () => {
    expect(found({ chosen: { owner: ['me'] } })).toEqual(['res-10'])
    expect(found({ chosen: { owner: ['me'] } }, BEN)).toEqual(['res-2'])
  })

  test('are sorted by levels in their order and references as people count, blank last either way', () => {
    const inOneGroup = { group: 'result' } as const
    expect(found({ ...inOneGroup, sort: [by('concern')] })).toEqual([
      ...['res-10', 'res-2', 'no-ref', 'dec-5'],
    ])
    expect(found({ ...inOneGroup, sort: [by('concern', true)] })).toEqual([
      ...['res-2', 'no-ref', 'res-10', 'dec-5'],
    ])
    expect(found({ ...inOneGroup, sort: [by('reference')] })).toEqual([
      ...['res-2', 'res-10', 'dec-5', 'no-ref'],
    ])
    const both = [by('concern', true), by('reference', true)]
    expect(found({ ...inOneGroup, sort: both })).toEqual(['res-2', 'no-ref', 'res-10', 'dec-5'])
  })

  test('stand under headings in the order of what they are grouped by, blank last', () => {
    const headings = (group: RowLayout['group']) =>
      arrange(issues, looking({ group })).map(({ heading }) => heading)
    expect(headings('section')).toEqual(['Existing', 'New'])
    expect(headings('owner')).toEqual(['Owner: Ana', 'Owner: Ben', 'Owner: not stated'])
    expect(headings('concern')).toEqual(['Concern: high', 'Concern: low', 'Concern: not-assessed'])
    expect(headings('themes')).toEqual([
      ...['Themes: Artificial intelligence + Cybersecurity', 'Themes: Cybersecurity'],
      ...['Themes: not stated'],
    ])
  })

  test('with the same themes stand together, whichever was chosen first, and no row twice', () => {
    const themed = [
      issue('a', { themes: ['cyber', 'ai'] }),
      issue('b', { themes: ['ai'] }, 'a1'),
      issue('c', { themes: ['ai', 'cyber'] }, 'a2'),
    ]
    const groups = arrange(themed, looking({ group: 'themes' }))
    expect(groups.map((group) => ids([group]))).toEqual([['b'], ['a', 'c']])
  })

  test('stay where they are when they are edited, until it is applied again', () => {
    const asked = looking({ chosen: { concern: ['high'] }, sort: [by('reference')] })
    const placed = placedAs(arrange(issues, asked))
    const edited = issues.map((one) =>
      one.id === 'res-2' ? { ...one, cells: { ...one.cells, concern: 'low' as const } } : one,
    )
    const shown = shownGroups(placed, edited, asked)
    expect(ids(shown)).toEqual(['res-2', 'no-ref'])
    expect(shown[0]?.issues[0]?.cells.concern).toBe('low')
    const fresh = arrange(edited, asked)
    expect(ids(fresh)).toEqual(['no-ref'])
    expect(outOfPlace(shown, fresh)).toBe(1)
  })

  test('that are removed go, and those that are revealed come at the end of their group', () => {
    const asked = looking({ sort: [by('reference')], chosen: { section: ['existing'] } })
    const placed = { ...placedAs(arrange(issues, asked)), revealed: ['no-ref'] }
    const left = issues.filter(({ id }) => id !== 'res-2')
    const shown = shownGroups(placed, left, asked)
    expect(shown.map(({ heading }) => heading)).toEqual(['Existing', 'New'])
    expect(ids(shown)).toEqual(['res-10', 'dec-5', 'no-ref'])
  })

  test('move with the matrix where nothing but words and keys was asked for', () => {
    const asked = looking({ words: 'res' })
    const placed = placedAs(arrange(issues, asked))
    expect(ids(shownGroups(placed, issues, asked))).toEqual(['res-10', 'res-2'])
    const moved = inOrder(
      issues.map((one) =>
        one.id === 'res-10' ? { ...one, cells: { ...one.cells, sort_key: 'a9' } } : one,
      ),
      sections,
    )
    expect(ids(shownGroups(placed, moved, asked))).toEqual(['res-2', 'res-10'])
  })
})

const someIssues = fc
  .array(
    fc.record({
      concern: fc.constantFrom(...LEVELS),
      readiness: fc.constantFrom(...READINESSES, null),
      owner: fc.constantFrom(ANA, BEN, null),
      section: fc.constantFrom('existing', 'new', null),
      themes: fc.uniqueArray(fc.constantFrom('cyber', 'ai')),
      reference: fc.constantFrom('Res 2', 'Res 10', 'Dec 1', 'New', null),
    }),
    { maxLength: 25 },
  )
  .map((rows) => {
    return inOrder(
      rows.map((cells, at) => issue(`issue-${at}`, cells, `a${String.fromCharCode(65 + at)}`)),
      sections,
    )
  })
const someRows: fc.Arbitrary<RowLayout> = fc.record({
  words: fc.constantFrom('', 'res', 'ana'),
  chosen: fc.oneof(
    fc.constant({}),
    fc.record({ concern: fc.uniqueArray(fc.constantFrom(...LEVELS), { minLength: 1 }) }),
  ),
  sort: fc.array(
    fc.record({ column: fc.constantFrom(...LAYOUT_COLUMNS), descending: fc.boolean() }),
    { maxLength: 3 },
  ),
  group: fc.constantFrom(...GROUPINGS),
})

test('whatever is asked for, applying it again changes nothing, and no row stands twice', () => {
  fc.assert(
    fc.property(someIssues, someRows, (all, rows) => {
      const asked = looking(rows)
      const fresh = arrange(all, asked)
      const shown = shownGroups(placedAs(fresh), all, asked)
      expect(shown).toEqual(fresh)
      expect(outOfPlace(shown, arrange(all, asked))).toBe(0)
      expect(new Set(ids(fresh)).size).toBe(ids(fresh).length)
    }),
  )
})

test('whoever edits what, no row that was sorted or grouped changes its place', () => {
  fc.assert(
    fc.property(someIssues, someIssues, someRows, (before, after, rows) => {
      fc.pre(rows.sort.length > 0)
      const asked = looking(rows)
      const placed = placedAs(arrange(before, asked))
      const was = ids(arrange(before, asked))
      const there = new Set(after.map(({ id }) => id))
      expect(ids(shownGroups(placed, after, asked))).toEqual(was.filter((id) => there.has(id)))
    }),
  )
})

test('rows that are alike by what they are sorted by stand in the matrix’s order', () => {
  fc.assert(
    fc.property(someIssues, someRows, (all, rows) => {
      const asked = looking({ ...rows, group: 'result', sort: [by('readiness')], words: '' })
      const order = new Map(all.map(({ id }, at) => [id, at]))
      const sorted = arrange(all, asked).flatMap((group) => group.issues)
      for (const [at, one] of sorted.entries()) {
        const next = sorted[at + 1]
        if (next?.cells.readiness !== one.cells.readiness || !next) continue
        expect(order.get(one.id) ?? 0).toBeLessThan(order.get(next.id) ?? 0)
      }
    }),
  )
})
