import { useLayoutEffect, useRef } from 'react'
import type { LayoutColumn } from '@/lib/domain/layout/layout'
import { withShown } from '../model/layout/column-layout'
import { isAddRow } from '../model/matrix-rows'
import type { CellAddress } from '../model/navigation'
import { HEAD_ROW } from '../model/range'
import type { GridColumn } from '../model/view'
import { useRowInSight } from './use-row-in-sight'
import type { useSelection } from './use-selection'
import type { useShown } from './use-shown'

type Shown = ReturnType<typeof useShown>

const isPlace = (key: string, all: readonly GridColumn[]): key is LayoutColumn =>
  all.some((column) => column.key === key)

type Missing = { row: string | null; column: LayoutColumn | null }

/** What of a selected cell is not shown, though the matrix and the view have it. */
function missingOf(cell: CellAddress | null, { groups, placing, all, keys }: Shown): Missing {
  if (!cell) return { row: null, column: null }
  const holds = (among: typeof groups) =>
    among.some(({ issues }) => issues.some(({ id }) => id === cell.row))
  const isIssue = cell.row !== HEAD_ROW && !isAddRow(cell.row)
  const isLost = isIssue && groups !== placing && !holds(groups) && holds(placing)
  const column =
    !keys.some((key) => key === cell.column) && isPlace(cell.column, all) ? cell.column : null
  return { row: isLost ? cell.row : null, column }
}

/**
 * Whatever leads to a cell finds it, in a row that is not chosen or a column that is hidden too; a
 * row that is chosen no more is selected no more.
 */
export function useReveal(selection: ReturnType<typeof useSelection>, shown: Shown) {
  const { layout, arrangement } = shown
  useRowInSight(selection, arrangement.placed)
  const { cell } = selection
  const last = useRef(cell)
  useLayoutEffect(() => {
    const isNew = last.current !== cell
    last.current = cell
    const { row, column } = missingOf(cell, shown)
    if (!isNew) {
      if (row !== null) selection.select(null, false)
      return
    }
    if (row !== null) arrangement.reveal([row])
    if (column !== null) layout.changeColumns(withShown(layout.columns, column, true))
    if (row !== null || column !== null) selection.refocus()
  })
}
