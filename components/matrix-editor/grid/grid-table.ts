import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  tableFeatures,
} from '@tanstack/react-table'
import type { DraftIssue } from '@/lib/domain/draft'
import type { ColumnLayout } from '@/lib/domain/layout/layout'
import { orderedKeys, pinnedOf } from '../model/layout/column-layout'
import { type EditorView, type GridColumn, isLayoutColumn } from '../model/view'

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
  columnOrderingFeature,
  columnVisibilityFeature,
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
    }),
  )
}

/**
 * The state of the table for a layout. Side by side the columns stand in the order of their groups,
 * under the heading of both sides.
 */
export function tableStateOf(
  columns: readonly GridColumn[],
  layout: ColumnLayout,
  view: EditorView,
) {
  const ordered = view === 'compare' ? { ...layout, pinned: null, order: [] } : layout
  const keys = columns.map(({ key }) => key).filter(isLayoutColumn)
  const pinned = pinnedOf(ordered).filter((key) => keys.includes(key))
  return {
    columnOrder: orderedKeys(keys, ordered),
    columnPinning: { start: [...pinned], end: [] },
    columnVisibility: Object.fromEntries(layout.hidden.map((key) => [key, false])),
    columnSizing: layout.widths,
  }
}
