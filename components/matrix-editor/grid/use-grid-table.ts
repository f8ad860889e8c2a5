import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { ColumnLayout } from '@/lib/domain/layout/layout'
import type { EditorWords } from '../model/editor-words'
import type { EditorView, GridColumn } from '../model/view'
import { headingOf } from './grid-head'
import { gridColumns, gridFeatures, tableStateOf } from './grid-table'
import { pinnedLooks } from './pinned-looks'

type Parts = {
  /** the columns of the view, hidden ones too */
  columns: readonly GridColumn[]
  layout: ColumnLayout
  view: EditorView
  words: EditorWords
}

/** The table knows of columns only: its rows would be made anew, all of them, with each edit. */
const NO_ROWS: DraftIssue[] = []

/** The table of the grid, and the columns that it shows, in their order. */
export function useGridTable({ columns, layout, view, words }: Parts) {
  const tableColumns = useMemo(
    () => gridColumns(columns, (column) => headingOf(words.columns, column)),
    [columns, words],
  )
  const state = useMemo(() => tableStateOf(columns, layout, view), [columns, layout, view])
  const table = useTable({
    features: gridFeatures,
    columns: tableColumns,
    data: NO_ROWS,
    state,
  })
  const parts = [table.getStartVisibleLeafColumns(), table.getCenterVisibleLeafColumns()]
  // Rows are drawn anew where the columns are others, in another order, or pinned otherwise.
  const keys = parts.map((part) => part.map(({ id }) => id).join(' ')).join(' | ')
  const shown = useMemo(
    () => keys.split(' ').flatMap((key) => columns.find((column) => column.key === key) ?? []),
    [columns, keys],
  )
  const looks = useMemo(() => pinnedLooks(keys.split('|')[0]?.trim().split(' ') ?? []), [keys])
  return { table, shown, looks }
}

export type GridTable = ReturnType<typeof useGridTable>['table']
