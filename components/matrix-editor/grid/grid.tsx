import { useTable } from '@tanstack/react-table'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { useEditor } from '../editor-context'
import type { Editing } from '../hooks/use-selection'
import type { RowGroup } from '../model/matrix-rows'
import type { CellAddress } from '../model/navigation'
import { groupsOfView } from '../model/view'
import { cssVariables } from './css-variables'
import styles from './grid.module.css'
import { GridHead, headingOf } from './grid-head'
import { GridSection } from './grid-section'
import { gridColumns, gridFeatures, pinnedAtStart } from './grid-table'
import type { RowMarks } from './row-marks'

type Props = {
  label: string
  groups: readonly RowGroup[]
  selected: CellAddress | null
  tabStop: CellAddress | null
  editing: Editing | null
  marks: ReadonlyMap<string, RowMarks>
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onSelect: (cell: CellAddress, again: boolean) => void
}

const rowId = (issue: DraftIssue) => issue.id

/** The cell that an element stands in; null for what is drawn elsewhere on the page. */
function cellOf(target: EventTarget, grid: Element): CellAddress | null {
  if (!(target instanceof Element && grid.contains(target))) return null
  const row = target.closest('[data-row]')?.getAttribute('data-row')
  const column = target.closest('[data-cell]')?.getAttribute('data-cell') ?? ''
  return row ? { row, column } : null
}

const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest('button, a, input, textarea') !== null

function useGridTable(groups: readonly RowGroup[]) {
  const { columns, source } = useEditor()
  const data = useMemo(() => groups.flatMap((group) => group.issues), [groups])
  const tableColumns = useMemo(
    () => gridColumns(columns, (column) => headingOf(source.words.columns, column)),
    [columns, source],
  )
  const columnPinning = useMemo(() => pinnedAtStart(columns), [columns])
  const table = useTable({
    features: gridFeatures,
    columns: tableColumns,
    data,
    getRowId: rowId,
    state: { columnPinning },
  })
  return table
}

/** The first row of each section, its heading, counted as aria-rowindex does. */
function firstIndexes(groups: readonly RowGroup[], mayEdit: boolean, heads: number) {
  let next = 1 + heads
  const indexes = groups.map((group) => {
    const index = next
    next += 1 + group.issues.length + (mayEdit ? 1 : 0)
    return index
  })
  return { indexes, count: next - 1 }
}

/** False until the page can be typed in; what the server sent is read until then. */
function useReady() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}

/** The matrix as a grid of cells: one tab stop, all rows in the page, sections as groups. */
export function Grid(props: Props) {
  const { label, groups, selected, tabStop, editing, marks, onKeyDown, onSelect } = props
  const { columns, mayEdit, view } = useEditor()
  const table = useGridTable(groups)
  const rows = table.getRowModel().rowsById
  const { indexes, count } = firstIndexes(groups, mayEdit, groupsOfView(view).length > 0 ? 2 : 1)
  const widths = columns.map((column) => `${table.getColumn(column.key)?.getSize() ?? 0}px`)

  const onFocus = (event: { target: EventTarget; currentTarget: Element }) => {
    const cell = cellOf(event.target, event.currentTarget)
    if (cell) onSelect(cell, false)
  }
  const ready = useReady()
  const wasSelected = useRef(false)
  const onPointerDown = (event: { target: EventTarget; currentTarget: Element }) => {
    const cell = cellOf(event.target, event.currentTarget)
    const here = event.currentTarget.contains(document.activeElement)
    wasSelected.current =
      here && cell !== null && cell.row === selected?.row && cell.column === selected.column
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const cell = cellOf(event.target, event.currentTarget)
    if (cell && !isControl(event.target)) onSelect(cell, wasSelected.current || event.detail > 1)
  }
  return (
    <div className={styles.scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-busy={!ready}
        aria-rowcount={count}
        aria-colcount={columns.length}
        className={styles.grid}
        style={cssVariables({ '--widths': widths.join(' ') })}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onPointerDown={onPointerDown}
        onClick={onClick}
      >
        <GridHead columns={columns} tableColumn={(key) => table.getColumn(key)} />
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
