import { useLayoutEffect, useRef } from 'react'
import type { CellAddress } from '../model/navigation'
import { cellsOfRange, HEAD_ROW, type Range } from '../model/range'
import { cellElementId } from './use-selection'

type Parts = {
  cell: CellAddress | null
  range: Range | null
  rows: readonly string[]
  columns: readonly string[]
}

function elementsOf({ cell, range, rows, columns }: Parts): Set<HTMLElement> {
  const found = range ? cellsOfRange(range, { rows, columns }) : null
  const cells = found
    ? found.rows.flatMap((row) => found.columns.map((column) => ({ row, column })))
    : []
  const elements = [...cells, ...(cell && cell.row !== HEAD_ROW ? [cell] : [])].flatMap(
    (address) => document.getElementById(cellElementId(address)) ?? [],
  )
  return new Set(elements)
}

function setSelected(element: HTMLElement, isSelected: boolean) {
  const value = String(isSelected)
  if (element.getAttribute('aria-selected') !== value) element.setAttribute('aria-selected', value)
}

/**
 * Marks the selected cells on their elements. Drawn by React, a column of 2,000 issues would draw
 * each of its rows anew at one key; here the cells that come and go are touched, and no others.
 */
export function usePaintedRange({ cell, range, rows, columns }: Parts) {
  const painted = useRef<ReadonlySet<HTMLElement>>(new Set())
  useLayoutEffect(() => {
    const next = elementsOf({ cell, range, rows, columns })
    for (const element of painted.current) {
      if (!next.has(element)) setSelected(element, false)
      element.toggleAttribute('data-ranged', range !== null && next.has(element))
    }
    for (const element of next) {
      setSelected(element, true)
      element.toggleAttribute('data-ranged', range !== null)
    }
    painted.current = next
  }, [cell, range, rows, columns])
}
