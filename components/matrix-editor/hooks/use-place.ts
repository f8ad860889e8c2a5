import { useEffect, useRef } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { GridColumn } from '../model/view'
import { cellElementId, type useSelection } from './use-selection'

/**
 * Keeps the place: begins at the issue that the address names behind its #, and shows the selected
 * issue in each view, in a column that the view has.
 */
export function usePlace(
  issues: readonly DraftIssue[],
  selection: ReturnType<typeof useSelection>,
  columns: readonly GridColumn[],
) {
  const latest = useRef({ issues, selection })
  latest.current = { issues, selection }
  useEffect(() => {
    const slug = window.location.hash.slice(1)
    const named = latest.current.issues.find((one) => one.present && one.cells.id === slug)
    if (named) latest.current.selection.select({ row: named.id, column: 'reference' }, true)
  }, [])
  useEffect(() => {
    const { cell, select } = latest.current.selection
    if (!cell) return
    const held = columns.some(({ key }) => key === cell.column)
    const shown = held ? cell : { row: cell.row, column: 'reference' }
    if (!held) select(shown, false)
    document.getElementById(cellElementId(shown))?.scrollIntoView({ block: 'nearest' })
  }, [columns])
}
