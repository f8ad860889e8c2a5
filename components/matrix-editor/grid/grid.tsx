import { useTable } from '@tanstack/react-table'
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react'
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
import { usePointer } from './use-pointer'

type Props = {
  label: string
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

const rowId = (issue: DraftIssue) => issue.id

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
  const { label, groups, selected, tabStop, editing, marks, onKeyDown } = props
  const { columns, mayEdit, view } = useEditor()
  const table = useGridTable(groups)
  const rows = table.getRowModel().rowsById
  const { indexes, count } = firstIndexes(groups, mayEdit, groupsOfView(view).length > 0 ? 2 : 1)
  const widths = columns.map((column) => `${table.getColumn(column.key)?.getSize() ?? 0}px`)

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
        style={cssVariables({ '--widths': widths.join(' ') })}
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
