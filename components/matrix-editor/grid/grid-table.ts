import {
  columnPinningFeature,
  columnSizingFeature,
  createColumnHelper,
  metaHelper,
  tableFeatures,
} from '@tanstack/react-table'
import { createElement } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { CellView } from '../cells/cell-view'
import { type GridColumn, isPinned } from '../model/view'

/** Fixed widths in pixels: a row lays out by itself, and no edit moves a column. */
const WIDTH: Record<GridColumn['kind'], number> = {
  slug: 150,
  section: 190,
  reference: 160,
  text: 240,
  'long-text': 380,
  level: 140,
  choice: 150,
  keys: 200,
  records: 300,
  person: 140,
  order: 0,
  presence: 0,
  change: 200,
}

export const gridFeatures = tableFeatures({
  columnSizingFeature,
  columnPinningFeature,
  columnMeta: metaHelper<{ column: GridColumn }>(),
})

const helper = createColumnHelper<typeof gridFeatures, DraftIssue>()

/** The grid's columns, made from the registry. */
export function gridColumns(
  columns: readonly GridColumn[],
  heading: (column: GridColumn) => string,
) {
  return columns.map((column) =>
    helper.display({
      id: column.key,
      header: heading(column),
      size: WIDTH[column.kind],
      meta: { column },
      cell: ({ row }) => createElement(CellView, { issue: row.original, column }),
    }),
  )
}

/** The columns that stay at the start edge. */
export const pinnedAtStart = (columns: readonly GridColumn[]) => ({
  start: columns.filter(isPinned).map((column) => column.key),
  end: [],
})
