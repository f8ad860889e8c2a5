import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOVES, moveTo } from '@/components/matrix-editor/model/navigation'

const grid = { rows: ['a', 'b', 'c'], columns: ['x', 'y', 'z'] }
const at = (row: string, column: string) => ({ row, column })

describe('moving through the grid', () => {
  test.each([
    ['up', at('b', 'y'), at('a', 'y')],
    ['down', at('b', 'y'), at('c', 'y')],
    ['previous', at('b', 'y'), at('b', 'x')],
    ['next', at('b', 'y'), at('b', 'z')],
    ['row-start', at('b', 'y'), at('b', 'x')],
    ['row-end', at('b', 'y'), at('b', 'z')],
    ['first', at('b', 'y'), at('a', 'x')],
    ['last', at('b', 'y'), at('c', 'z')],
    ['next-wrapping', at('a', 'z'), at('b', 'x')],
    ['previous-wrapping', at('b', 'x'), at('a', 'z')],
    ['next-wrapping', at('c', 'z'), at('c', 'z')],
    ['previous-wrapping', at('a', 'x'), at('a', 'x')],
    ['up', at('a', 'y'), at('a', 'y')],
  ] as const)('%s', (move, from, to) => {
    expect(moveTo(from, move, grid)).toEqual(to)
  })

  test('a cell that is no longer there counts as the first', () => {
    expect(moveTo(at('gone', 'gone'), 'down', grid)).toEqual(at('b', 'x'))
    expect(moveTo(null, 'next', grid)).toEqual(at('a', 'y'))
  })

  test('an empty grid has no cell', () => {
    expect(moveTo(null, 'down', { rows: [], columns: ['x'] })).toBeNull()
  })

  test('no walk leaves the grid', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 40 }), (walk) => {
        const end = walk.reduce((cell, move) => moveTo(cell, move, grid) ?? cell, at('a', 'x'))
        expect(grid.rows).toContain(end.row)
        expect(grid.columns).toContain(end.column)
      }),
    )
  })
})
