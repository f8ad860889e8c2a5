import { describe, expect, test } from 'vitest'
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
