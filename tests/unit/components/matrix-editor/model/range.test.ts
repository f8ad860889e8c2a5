import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOVES, moveTo } from '@/components/matrix-editor/model/navigation'
import {
  cellsOfRange,
  extended,
  HEAD_ROW,
  type Range,
  wholeOf,
} from '@/components/matrix-editor/model/range'

const grid = {
  rows: [HEAD_ROW, 'a', 'b', 'add:existing', 'c', 'add:new'],
  columns: ['x', 'y', 'z'],
}
const at = (row: string, column: string) => ({ row, column })
const alone = (row: string, column: string): Range => ({
  anchor: at(row, column),
  head: at(row, column),
})

describe('a range of cells', () => {
  test('is the rectangle between two corners, whichever was first', () => {
    const cells = { rows: ['a', 'b'], columns: ['x', 'y'] }
    expect(cellsOfRange({ anchor: at('a', 'x'), head: at('b', 'y') }, grid)).toEqual(cells)
    expect(cellsOfRange({ anchor: at('b', 'x'), head: at('a', 'y') }, grid)).toEqual(cells)
  })

  test('passes over the lines between sections', () => {
    const down = extended({ anchor: at('a', 'x'), head: at('b', 'x') }, 'down', grid)
    expect(down?.head).toEqual(at('c', 'x'))
    expect(down && cellsOfRange(down, grid).rows).toEqual(['a', 'b', 'c'])
    expect(extended(alone('c', 'x'), 'down', grid)?.head).toEqual(at('c', 'x'))
    expect(extended(alone('a', 'x'), 'up', grid)?.head).toEqual(at('a', 'x'))
  })

  test('reaches to both ends of the row and of the matrix', () => {
    expect(extended(alone('b', 'y'), 'row-end', grid)?.head).toEqual(at('b', 'z'))
    expect(extended(alone('b', 'y'), 'row-start', grid)?.head).toEqual(at('b', 'x'))
    expect(extended(alone('b', 'y'), 'last', grid)?.head).toEqual(at('c', 'z'))
    expect(extended(alone('b', 'y'), 'first', grid)?.head).toEqual(at('a', 'x'))
  })

  test('begins on no line to add an issue', () => {
    expect(extended(alone('add:new', 'x'), 'up', grid)).toBeNull()
  })

  test('can be a whole row, a whole column, or all; a heading stands for its column', () => {
    const cellsOf = (range: Range | null) => range && cellsOfRange(range, grid)
    expect(cellsOf(wholeOf('row', at('b', 'y'), grid))).toEqual({
      rows: ['b'],
      columns: ['x', 'y', 'z'],
    })
    const column = { rows: ['a', 'b', 'c'], columns: ['y'] }
    expect(cellsOf(wholeOf('column', at('b', 'y'), grid))).toEqual(column)
    expect(cellsOf(wholeOf('column', at(HEAD_ROW, 'y'), grid))).toEqual(column)
    expect(cellsOf(wholeOf('all', at('b', 'y'), grid))?.rows).toHaveLength(3)
    expect(wholeOf('row', at('add:new', 'y'), grid)).toBeNull()
    expect(wholeOf('all', at('x', 'y'), { rows: [HEAD_ROW, 'add:'], columns: ['x'] })).toBeNull()
  })

  test('that has lost a corner holds nothing', () => {
    expect(cellsOfRange({ anchor: at('gone', 'x'), head: at('a', 'x') }, grid).rows).toEqual([])
  })

  test('always holds the cell where it was begun', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES), { maxLength: 30 }), (walk) => {
        const end = walk.reduce<Range>(
          (range, by) => extended(range, by, grid) ?? range,
          alone('b', 'y'),
        )
        const cells = cellsOfRange(end, grid)
        expect(cells.rows).toContain('b')
        expect(cells.columns).toContain('y')
      }),
    )
  })
})

describe('the heading row', () => {
  const walked = { ...grid, heads: 1 }
  test('is reached by the arrow up only', () => {
    expect(moveTo(at('a', 'y'), 'up', walked)).toEqual(at(HEAD_ROW, 'y'))
    expect(moveTo(at('c', 'y'), 'first', walked)).toEqual(at('a', 'x'))
    expect(moveTo(at('c', 'y'), 'page-up', walked)).toEqual(at('a', 'y'))
    expect(moveTo(at('a', 'x'), 'previous-wrapping', walked)).toEqual(at('a', 'x'))
    expect(moveTo(null, 'next', walked)).toEqual(at('a', 'y'))
  })

  test('a page is what is in view', () => {
    expect(moveTo(at('a', 'y'), 'page-down', { ...walked, page: 2 })).toEqual(
      at('add:existing', 'y'),
    )
  })
})
