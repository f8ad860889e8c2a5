import { useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { ColumnLayout } from '@/lib/domain/layout/layout'
import type { EditorWords } from '../model/editor-words'
import type { RowGroup } from '../model/matrix-rows'
import type { EditorView, GridColumn } from '../model/view'
import { headingOf } from './grid-head'
import { gridColumns, gridFeatures, tableStateOf } from './grid-table'

type Parts = {
  groups: readonly RowGroup[]
  /** the columns of the view, hidden ones too */
  columns: readonly GridColumn[]
  layout: ColumnLayout
  view: EditorView
  words: EditorWords
}

const rowId = (issue: DraftIssue) => issue.id

/** The table of the grid, and the columns that it shows, in their order. */
export function useGridTable({ groups, columns, layout, view, words }: Parts) {
  const data = useMemo(() => groups.flatMap((group) => group.issues), [groups])
  const tableColumns = useMemo(
    () => gridColumns(columns, (column) => headingOf(words.columns, column)),
    [columns, words],
  )
  const state = useMemo(() => tableStateOf(columns, layout, view), [columns, layout, view])
  const table = useTable({
    features: gridFeatures,
    columns: tableColumns,
    data,
    getRowId: rowId,
    state,
  })
  const parts = [table.getStartVisibleLeafColumns(), table.getCenterVisibleLeafColumns()]
  // Rows are drawn anew where the columns are others, in another order, or pinned otherwise.
  const keys = parts.map((part) => part.map(({ id }) => id).join(' ')).join(' | ')
  const shown = useMemo(
    () => keys.split(' ').flatMap((key) => columns.find((column) => column.key === key) ?? []),
    [columns, keys],
  )
  return { table, shown }
}

export type GridTable = ReturnType<typeof useGridTable>['table']
