import { describe, expect, test } from 'vitest'
import { actionOf, type Key } from '@/components/matrix-editor/model/key-action'

const press = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  altGraph: false,
  ...held,
})

describe('keys on a selected cell', () => {
  test('one key sets a level', () => {
    const levels = ['h', 'm', 'l', 'n', 'p', '0'].map((key) => actionOf(press(key), 'level'))
    expect(levels).toEqual(
      ['high', 'medium', 'low', 'none', 'positive', 'not-assessed'].map((level) => ({
        do: 'level',
        level,
      })),
    )
    expect(actionOf(press('H'), 'level')).toEqual({ do: 'level', level: 'high' })
    expect(actionOf(press('x'), 'level')).toEqual({ do: 'nothing', typed: 'x' })
    expect(actionOf(press('w'), 'level')).toBeNull()
  })

  test('typing writes over a text and begins a search in a list', () => {
    expect(actionOf(press('h'), 'long-text')).toEqual({ do: 'edit', typed: 'h' })
    expect(actionOf(press('ع'), 'text')).toEqual({ do: 'edit', typed: 'ع' })
    expect(actionOf(press('c'), 'keys')).toEqual({ do: 'edit', typed: 'c' })
    expect(actionOf(press('c'), 'records')).toEqual({ do: 'nothing', typed: 'c' })
  })

  test('a character that AltGr or Option makes is typed like any other', () => {
    const windows = { ctrlKey: true, altKey: true, altGraph: true }
    expect(actionOf(press('ł', windows), 'text')).toEqual({ do: 'edit', typed: 'ł' })
    expect(actionOf(press('@', { altGraph: true }), 'text')).toEqual({ do: 'edit', typed: '@' })
    expect(actionOf(press('€', { altKey: true }), 'text')).toEqual({ do: 'edit', typed: '€' })
    expect(actionOf(press('f', { altKey: true }), 'text')).toBeNull()
    expect(actionOf(press('ł', windows), null)).toBeNull()
    expect(actionOf(press('ArrowUp', { altKey: true }), 'text')).toEqual({ do: 'move-row', by: -1 })
  })

  test('Enter and F2 edit what stands, Delete clears it', () => {
    expect(actionOf(press('Enter'), 'records')).toEqual({ do: 'edit', typed: null })
    expect(actionOf(press('F2'), 'text')).toEqual({ do: 'edit', typed: null })
    expect(actionOf(press('Delete'), 'text')).toEqual({ do: 'clear' })
  })

  test('the space bar opens all of the issue, in every kind of cell', () => {
    expect(actionOf(press(' '), 'text')).toEqual({ do: 'open-issue' })
    expect(actionOf(press(' '), 'level')).toEqual({ do: 'open-issue' })
    expect(actionOf(press(' '), 'records')).toEqual({ do: 'open-issue' })
    expect(actionOf(press(' '), null)).toBeNull()
  })

  test('the line to add an issue takes the arrows only', () => {
    expect(actionOf(press('ArrowUp'), null)).toEqual({ do: 'move', move: 'up' })
    expect(actionOf(press('Enter'), null)).toBeNull()
    expect(actionOf(press('x'), null)).toBeNull()
  })

  test('Shift reaches further, Ctrl and Shift take whole columns and rows', () => {
    expect(actionOf(press('ArrowDown', { shiftKey: true }), 'text')).toEqual({
      do: 'extend',
      move: 'down',
    })
    const toTheEnd = press('End', { shiftKey: true, ctrlKey: true })
    expect(actionOf(toTheEnd, 'text')).toEqual({ do: 'extend', move: 'last' })
    const whole = [
      press('a', { ctrlKey: true }),
      press(' ', { ctrlKey: true }),
      press(' ', { shiftKey: true }),
    ].map((key) => actionOf(key, 'level'))
    expect(whole).toEqual(['all', 'column', 'row'].map((what) => ({ do: 'select', what })))
  })

  test('the keys of the browser stay the browser’s', () => {
    expect(actionOf(press('c', { ctrlKey: true }), 'text')).toBeNull()
    expect(actionOf(press('h', { metaKey: true }), 'level')).toBeNull()
    expect(actionOf(press('Tab'), 'text')).toBeNull()
    expect(actionOf(press('Escape'), 'text')).toBeNull()
  })

  test('Ctrl+Home goes to the first cell, Alt+arrow moves the issue', () => {
    expect(actionOf(press('Home', { ctrlKey: true }), 'text')).toEqual({
      do: 'move',
      move: 'first',
    })
    expect(actionOf(press('ArrowUp', { altKey: true }), 'text')).toEqual({ do: 'move-row', by: -1 })
  })

  const ctrl = { ctrlKey: true }
  const shift = { shiftKey: true }
  test.each([
    ['ArrowRight', {}, { do: 'move', move: 'next' }],
    ['ArrowLeft', {}, { do: 'move', move: 'previous' }],
    ['ArrowDown', {}, { do: 'move', move: 'down' }],
    ['ArrowUp', {}, { do: 'move', move: 'up' }],
    ['PageDown', {}, { do: 'move', move: 'page-down' }],
    ['PageUp', {}, { do: 'move', move: 'page-up' }],
    ['Home', {}, { do: 'move', move: 'row-start' }],
    ['End', {}, { do: 'move', move: 'row-end' }],
    ['Home', ctrl, { do: 'move', move: 'first' }],
    ['End', ctrl, { do: 'move', move: 'last' }],
    [' ', ctrl, { do: 'select', what: 'column' }],
    [' ', shift, { do: 'select', what: 'row' }],
    ['a', ctrl, { do: 'select', what: 'all' }],
    ['ArrowRight', shift, { do: 'extend', move: 'next' }],
    ['ArrowLeft', shift, { do: 'extend', move: 'previous' }],
    ['ArrowDown', shift, { do: 'extend', move: 'down' }],
    ['ArrowUp', shift, { do: 'extend', move: 'up' }],
    ['Enter', {}, { do: 'edit', typed: null }],
    ['F2', {}, { do: 'edit', typed: null }],
    ['é', {}, { do: 'edit', typed: 'é' }],
  ] as const)('the grid pattern of the ARIA practices: %s %o', (key, held, action) => {
    expect(actionOf(press(key, held), 'text')).toEqual(action)
  })
})
