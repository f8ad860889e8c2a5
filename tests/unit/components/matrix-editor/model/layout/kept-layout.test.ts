import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isKnownView,
  keptForLater,
  keptLookingFor,
  keptOpening,
  keptWith,
  layoutNow,
  openViewOf,
  wordsLookedFor,
} from '@/components/matrix-editor/model/layout/kept-layout'
import { type Layout, layoutSchema, USUAL, USUAL_COLUMNS } from '@/lib/domain/layout/layout'
import { readLayout } from '@/lib/domain/layout/read-layout'
import { type Kept, NOTHING_KEPT, readKept, type SavedView } from '@/lib/domain/layout/saved-view'

const HIGH = '00000000-0000-4000-8000-000000000001'
const high: SavedView = {
  ...{ id: HIGH, name: 'High ones', shared: true, by: 'Ana', stage: 'issues' },
  ...{ version: 1, mayChange: true },
  layout: {
    columns: { ...USUAL_COLUMNS, hidden: ['notes'] },
    rows: { ...USUAL.rows, chosen: { concern: ['high'] } },
  },
}
const views = [high]
const hidden = (kept: Kept) => layoutNow(kept, views).columns.hidden
const chosen = (kept: Kept) => layoutNow(kept, views).rows.chosen
const hiding = (kept: Kept, ...keys: Layout['columns']['hidden']) =>
  keptWith(kept, views, {
    ...layoutNow(kept, views),
    columns: { ...layoutNow(kept, views).columns, hidden: keys },
  })

describe('the view that is open', () => {
  test('leaves a person their own columns where it says nothing of them', () => {
    const kept = hiding(NOTHING_KEPT, 'summary')
    expect(kept.changed).toBeNull()
    const mine = keptOpening(kept, 'mine')
    expect(chosen(mine)).toEqual({ owner: ['me'] })
    expect(hidden(mine)).toEqual(['summary'])
    const saved = keptOpening(mine, HIGH)
    expect(layoutNow(saved, views)).toEqual(high.layout)
    expect(hidden(keptOpening(saved, 'all'))).toEqual(['summary'])
  })

  test('is changed for one person alone, and unchanged again once it is as it was saved', () => {
    const opened = keptOpening(NOTHING_KEPT, HIGH)
    const changed = hiding(opened, 'notes', 'title')
    expect(changed).toMatchObject({ view: HIGH, own: USUAL_COLUMNS })
    expect(hidden(changed)).toEqual(['notes', 'title'])
    expect(hiding(changed, 'notes')).toEqual(opened)
    expect(layoutNow(keptOpening(changed, HIGH), views)).toEqual(high.layout)
  })

  test('is all issues where the last one is there no more, and what was changed in it is gone too', () => {
    const kept = hiding(keptOpening(NOTHING_KEPT, HIGH), 'title')
    expect(isKnownView(HIGH, [])).toBe(false)
    expect(openViewOf(kept, [])).toEqual({ id: 'all', saved: null })
    expect(layoutNow(kept, [])).toEqual(USUAL)
  })
})

test('what is looked for is of the moment, and what else was changed is kept', () => {
  const looking = keptLookingFor(hiding(NOTHING_KEPT, 'summary'), views, 'cyber')
  expect(layoutNow(looking, views).rows.words).toBe('cyber')
  expect(wordsLookedFor(looking, views)).toBe('cyber')
  const later = keptForLater(looking, views)
  expect(later.changed).toBeNull()
  expect(hidden(later)).toEqual(['summary'])
  const sorted = keptWith(looking, views, {
    ...layoutNow(looking, views),
    rows: { ...USUAL.rows, words: 'cyber', group: 'owner' },
  })
  expect(keptForLater(sorted, views).changed?.rows).toEqual({ ...USUAL.rows, group: 'owner' })
})

test('words that belong to a saved view come back with it, also where they were taken out', () => {
  const cyber = { ...high, layout: { ...USUAL, rows: { ...USUAL.rows, words: 'cyber' } } }
  const opened = keptOpening(NOTHING_KEPT, HIGH)
  expect(wordsLookedFor(opened, [cyber])).toBeNull()
  const without = keptLookingFor(opened, [cyber], '')
  expect(wordsLookedFor(without, [cyber])).toBe('')
  expect(keptForLater(without, [cyber])).toEqual(opened)
})

test('the reference of an issue is never hidden, whatever is asked for or was stored', () => {
  const layout = { ...USUAL, columns: { ...USUAL_COLUMNS, hidden: ['reference', 'notes'] } }
  expect(layoutSchema.safeParse(layout).success).toBe(false)
  expect(readLayout(layout).columns.hidden).toEqual(['notes'])
})

test('whatever was stored can be read, and what is read can be saved', () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.record({
      columns: fc.record({
        hidden: fc.jsonValue(),
        widths: fc.jsonValue(),
        pinned: fc.jsonValue(),
      }),
      rows: fc.record({ words: fc.jsonValue(), chosen: fc.jsonValue(), sort: fc.jsonValue() }),
    }),
  )
  fc.assert(
    fc.property(odd, (stored) => {
      expect(layoutSchema.safeParse(readLayout(stored)).success).toBe(true)
      expect(layoutSchema.safeParse(layoutNow(readKept(stored), views)).success).toBe(true)
    }),
  )
  expect(readLayout(JSON.parse(JSON.stringify(high.layout)))).toEqual(high.layout)
})
