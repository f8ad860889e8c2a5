import { describe, expect, test } from 'vitest'
import { keptListSchema, keptSpread, spreadToKeep } from '@/components/matrix-editor/kept/kept-list'
import { goneOn } from '@/components/matrix-editor/kept/typed-store'

describe('an edit that was left with something typed in it', () => {
  test('goes on from what was typed, against what stood in the cell then', () => {
    expect(goneOn({ text: 'Half a sen', base: null }, null)).toEqual({
      typed: 'Half a sen',
      base: null,
    })
  })

  test('has what opens the cell behind what was typed', () => {
    expect(goneOn({ text: 'Half a sen', base: 'Half' }, 't')).toMatchObject({
      typed: 'Half a sent',
    })
  })

  test('still settles the set-aside change that it was to settle', () => {
    expect(goneOn({ text: 'Both', settles: 'a-change' }, null)).toEqual({
      typed: 'Both',
      settles: { id: 'a-change', value: 'Both' },
    })
  })

  test('begins as ever where nothing was typed', () => {
    expect(goneOn(null, 't')).toEqual({})
  })
})

test('what is asked of proposals on other issues is the same after it was kept', () => {
  const spread = {
    alsoOn: new Map([['a', ['one', 'two']]]),
    everywhere: new Set(['b']),
    alike: new Set(['c']),
  }
  const list = {
    items: [{ id: 'a' }],
    base: [],
    spread: spreadToKeep(spread),
    left: [[0, 'by', 'J']],
  }
  const kept = keptListSchema.parse(JSON.parse(JSON.stringify(list)))
  expect(kept).toEqual(list)
  expect(keptSpread(kept.spread)).toEqual(spread)
})
