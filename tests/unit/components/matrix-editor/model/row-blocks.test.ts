import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLOCK, type RowBlock, rowBlocks } from '@/components/matrix-editor/model/row-blocks'

const rowsOf = (blocks: readonly RowBlock[]) => blocks.flatMap(({ rows }) => rows)
const keyOf = (blocks: readonly RowBlock[], row: string) =>
  blocks.find(({ rows }) => rows.includes(row))?.key
const named = (count: number, name = 'row') =>
  Array.from({ length: count }, (_, at) => `${name} ${at}`)

const begun = rowBlocks(named(100), [], null)

const changedKeys = (after: readonly RowBlock[]) =>
  rowsOf(begun).filter((row) => {
    const key = keyOf(after, row)
    return key !== undefined && key !== keyOf(begun, row)
  })

describe('rowBlocks', () => {
  it('begins with blocks of one size', () => {
    expect(begun.map(({ rows }) => rows.length)).toEqual([BLOCK, BLOCK, BLOCK, BLOCK, BLOCK])
  })

  it('keeps the blocks where the rows are the same', () => {
    expect(rowBlocks(named(100), begun, null)).toBe(begun)
  })

  it('moves no other row into another block when one is added, removed or shown again', () => {
    const rows = named(100)
    const added = rowBlocks(rows.toSpliced(5, 0, 'new'), begun, 'new')
    expect(rowsOf(added)).toEqual(rows.toSpliced(5, 0, 'new'))
    expect(changedKeys(added)).toEqual([])
    expect(changedKeys(rowBlocks(rows.toSpliced(5, 1), begun, null))).toEqual([])
    const few = rowBlocks(
      rows.filter((_, at) => at % 10 === 0),
      begun,
      null,
    )
    expect(changedKeys(few)).toEqual([])
  })

  it('lets the row that has the focus stay where another one gives way', () => {
    const rows = named(100)
    const down = rows.toSpliced(BLOCK - 1, 2, `row ${BLOCK}`, `row ${BLOCK - 1}`)
    const moved = rowBlocks(down, begun, `row ${BLOCK - 1}`)
    expect(rowsOf(moved)).toEqual(down)
    expect(changedKeys(moved)).toEqual([`row ${BLOCK}`])
  })

  it('splits what has become too large, around the row that has the focus', () => {
    const rows = named(100).toSpliced(3, 0, ...named(50, 'pasted'))
    const after = rowBlocks(rows, begun, 'row 2')
    expect(rowsOf(after)).toEqual(rows)
    expect(Math.max(...after.map((block) => block.rows.length))).toBeLessThanOrEqual(2 * BLOCK)
    expect(keyOf(after, 'row 2')).toBe(keyOf(begun, 'row 2'))
  })

  it('holds all rows in their order, each once, and the focused row in its block', () => {
    const orders = fc.array(fc.shuffledSubarray(named(90)), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(orders, fc.nat(89), (all, at) => {
        const kept = `row ${at}`
        let blocks: readonly RowBlock[] = []
        let last: number | undefined
        for (const rows of all) {
          blocks = rowBlocks(rows, blocks, kept)
          expect(rowsOf(blocks)).toEqual(rows)
          expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length)
          const key = keyOf(blocks, kept)
          if (key !== undefined && last !== undefined) expect(key).toBe(last)
          last = key
        }
      }),
    )
  })
})
