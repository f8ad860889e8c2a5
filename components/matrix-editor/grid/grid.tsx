import { type KeyboardEvent, useEffect, useState } from 'react'
import { useEditor } from '../editor-context'
import type { Editing } from '../hooks/use-selection'
import type { RowGroup } from '../model/matrix-rows'
import type { CellAddress } from '../model/navigation'
import { type GridColumn, groupsOfView } from '../model/view'
import { cssVariables } from './css-variables'
import styles from './grid.module.css'
import { GridHead } from './grid-head'
import { GridSection } from './grid-section'
import type { RowMarks } from './row-marks'
import type { GridTable } from './use-grid-table'
import { usePointer } from './use-pointer'

type Props = {
  label: string
  table: GridTable
  groups: readonly RowGroup[]
  selected: CellAddress | null
  tabStop: CellAddress | null
  editing: Editing | null
  marks: ReadonlyMap<string, RowMarks>
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** presses extend the range */
  several: boolean
  onSelect: (cell: CellAddress, again: boolean) => void
  onExtend: (cell: CellAddress, dragged: boolean) => void
  onSeveral: (cell: CellAddress) => void
}

/** The first row of each section, its heading, counted as aria-rowindex does. */
function firstIndexes(groups: readonly RowGroup[], mayAdd: boolean, heads: number) {
  let next = 1 + heads
  const indexes = groups.map((group) => {
    const index = next
    next += 1 + group.issues.length + (mayAdd ? 1 : 0)
    return index
  })
  return { indexes, count: next - 1 }
}

/** The widths of the columns, and how far from the start edge each pinned one stays. */
function measuresOf(table: GridTable, columns: readonly GridColumn[]) {
  const widths = columns.map(({ key }) => `${table.getColumn(key)?.getSize() ?? 0}px`)
  const starts = table
    .getStartVisibleLeafColumns()
    .map((column) => [`--start-${column.id}`, `${column.getStart('start')}px`])
  return { ...Object.fromEntries(starts), '--widths': widths.join(' ') }
}

/** False until the page can be typed in; what the server sent is read until then. */
function useReady() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}

/** The matrix as a grid of cells: one tab stop, all rows in the page, sections as groups. */
export function Grid(props: Props) {
  const { label, table, groups, selected, tabStop, editing, marks, onKeyDown } = props
  const { columns, mayAdd, view } = useEditor()
  const rows = table.getRowModel().rowsById
  const { indexes, count } = firstIndexes(groups, mayAdd, groupsOfView(view).length > 0 ? 2 : 1)

  const ready = useReady()
  const pointer = usePointer(props)
  return (
    <div className={styles.scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-busy={!ready}
        aria-multiselectable
        aria-rowcount={count}
        aria-colcount={columns.length}
        className={styles.grid}
        style={cssVariables(measuresOf(table, columns))}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <GridHead columns={columns} tableColumn={(key) => table.getColumn(key)} tabStop={tabStop} />
        {groups.map((group, at) => (
          <GridSection
            key={group.key ?? ''}
            group={group}
            rowOf={(id) => rows[id]}
            columns={columns}
            firstIndex={indexes[at] ?? 0}
            selected={selected}
            tabStop={tabStop}
            editing={editing}
            marks={marks}
          />
        ))}
      </div>
    </div>
  )
}
