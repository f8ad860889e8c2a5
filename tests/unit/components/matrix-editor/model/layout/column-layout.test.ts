import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  orderedKeys,
  withMoved,
  withPinned,
  withPlaced,
  withShown,
  withWidth,
} from '@/components/matrix-editor/model/layout/column-layout'
import { USUAL_ORDER } from '@/components/matrix-editor/model/view'
import {
  type ColumnLayout,
  layoutSchema,
  NARROWEST,
  USUAL_COLUMNS,
  WIDEST,
} from '@/lib/domain/layout/layout'

const all = USUAL_ORDER
const shownOf = (layout: ColumnLayout) =>
  orderedKeys(all, layout).filter((key) => !layout.hidden.includes(key))
const move = (layout: ColumnLayout, key: (typeof all)[number], by: -1 | 1) =>
  withMoved(layout, key, { by, all, shown: shownOf(layout) })

describe('the columns', () => {
  test('stand in their usual order, reference and title first', () => {
    expect(orderedKeys(all, USUAL_COLUMNS)).toEqual(all)
    expect(all.slice(0, 3)).toEqual(['reference', 'title', 'section'])
  })

  test('are hidden and shown again where they stood, the reference never', () => {
    const hidden = withShown(withShown(USUAL_COLUMNS, 'summary', false), 'reference', false)
    expect(hidden.hidden).toEqual(['summary'])
    expect(shownOf(withShown(hidden, 'summary', true))).toEqual(all)
  })

  test('move past what is shown, hidden columns aside, and stop at the ends', () => {
    const hidden = withShown(USUAL_COLUMNS, 'summary', false)
    const moved = move(hidden, 'section', 1)
    expect(moved && shownOf(moved).slice(2, 4)).toEqual(['themes', 'section'])
    expect(move(USUAL_COLUMNS, 'section', -1)).toBeNull()
    expect(move(USUAL_COLUMNS, 'reference', -1)).toBeNull()
    const titleFirst = move(USUAL_COLUMNS, 'title', -1)
    expect(titleFirst && shownOf(titleFirst).slice(0, 2)).toEqual(['title', 'reference'])
  })

  test('are put beside another of their group, hidden ones aside, and never across its edge', () => {
    const put = (
      key: (typeof all)[number],
      beside: (typeof all)[number],
      side: 'before' | 'after',
    ) => withPlaced(USUAL_COLUMNS, key, { beside, side, all })
    const first = put('notes', 'section', 'before')
    expect(first && shownOf(first).slice(0, 4)).toEqual(['reference', 'title', 'notes', 'section'])
    expect(first?.pinned).toBeNull()
    const swapped = put('reference', 'title', 'after')
    expect(swapped && shownOf(swapped).slice(0, 3)).toEqual(['title', 'reference', 'section'])
    expect(put('notes', 'title', 'after')).toBeNull()
    expect(put('title', 'section', 'before')).toBeNull()
    expect(put('title', 'reference', 'after')).toBeNull()
    expect(put('title', 'title', 'after')).toBeNull()
  })

  test('are kept in sight after those that are, and let go where they stood', () => {
    const pinned = withPinned(USUAL_COLUMNS, 'concern', { pinned: true, all })
    expect(orderedKeys(all, pinned).slice(0, 3)).toEqual(['reference', 'title', 'concern'])
    const free = withPinned(pinned, 'title', { pinned: false, all })
    expect(orderedKeys(all, free).slice(0, 3)).toEqual(['reference', 'concern', 'title'])
  })

  test('are as wide as is asked for, within reason', () => {
    expect(withWidth(USUAL_COLUMNS, 'title', 300.4).widths).toEqual({ title: 300 })
    expect(withWidth(USUAL_COLUMNS, 'title', 1).widths.title).toBe(NARROWEST)
    expect(withWidth(USUAL_COLUMNS, 'title', 1e6).widths.title).toBe(WIDEST)
    expect(withWidth(withWidth(USUAL_COLUMNS, 'title', 300), 'title', null).widths).toEqual({})
  })
})

type Act = (layout: ColumnLayout) => ColumnLayout

test('whatever is done with columns, none is lost or doubled, and it can be saved', () => {
  const wish = fc.record({ key: fc.constantFrom(...all), on: fc.boolean() })
  const act: fc.Arbitrary<Act> = fc.oneof(
    wish.map(
      ({ key, on }): Act =>
        (now) =>
          withShown(now, key, on),
    ),
    wish.map(
      ({ key, on }): Act =>
        (now) =>
          withPinned(now, key, { pinned: on, all }),
    ),
    wish.map(
      ({ key, on }): Act =>
        (now) =>
          withWidth(now, key, on ? 200 : null),
    ),
    fc.tuple(wish, fc.constantFrom(...all)).map(
      ([{ key, on }, beside]): Act =>
        (now) =>
          withPlaced(now, key, { beside, side: on ? 'after' : 'before', all }) ?? now,
    ),
    wish.map(
      ({ key, on }): Act =>
        (now) =>
          move(now, key, on ? 1 : -1) ?? now,
    ),
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
      const layout = acts.reduce((now, one) => one(now), USUAL_COLUMNS)
      expect(orderedKeys(all, layout).toSorted()).toEqual(all.toSorted())
      expect(layoutSchema.shape.columns.safeParse(layout).success).toBe(true)
    }),
  )
})
