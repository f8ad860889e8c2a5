import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useEditor } from '../editor-context'
import type { Editing } from '../hooks/use-selection'
import type { RowGroup } from '../model/matrix-rows'
import type { CellAddress } from '../model/navigation'
import { groupsOfView } from '../model/view'
import { cssVariables } from './css-variables'
import styles from './grid.module.css'
import { GridHead } from './grid-head'
import { GridSection } from './grid-section'
import type { HeadActs } from './heading'
import { measuresOf } from './measures-of'
import type { PinnedLooks } from './pinned-looks'
import type { RowMarks } from './row-marks'
import type { GridTable } from './use-grid-table'
import { usePointer } from './use-pointer'
import { useRoom } from './use-room'

type Props = {
  label: string
  table: GridTable
  looks: PinnedLooks
  groups: readonly RowGroup[]
  selected: CellAddress | null
  tabStop: CellAddress | null
  editing: Editing | null
  marks: ReadonlyMap<string, RowMarks>
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  /** what is done at the headings */
  heads: HeadActs
  /** what stands below the headings where no row is shown */
  children: ReactNode
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

/** False until the page can be typed in; what the server sent is read until then. */
function useReady() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}

/** The matrix as a grid of cells: one tab stop, all rows in the page, sections as groups. */
export function Grid(props: Props) {
  const { label, table, looks, groups, selected, tabStop, editing, marks, onKeyDown } = props
  const { columns, mayAdd, view } = useEditor()
  const { indexes, count } = firstIndexes(groups, mayAdd, groupsOfView(view).length > 0 ? 2 : 1)

  const ready = useReady()
  const pointer = usePointer(props)
  const scroller = useRef<HTMLDivElement>(null)
  const room = useRoom(scroller)
  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-busy={!ready}
        aria-multiselectable
        aria-rowcount={count}
        aria-colcount={columns.length}
        className={styles.grid}
        style={cssVariables(measuresOf(table, columns, room))}
        onKeyDown={onKeyDown}
        {...pointer}
      >
        <GridHead columns={columns} looks={looks} tabStop={tabStop} acts={props.heads} />
        {groups.map((group, at) => (
          <GridSection
            key={group.key ?? ''}
            group={group}
            columns={columns}
            looks={looks}
            firstIndex={indexes[at] ?? 0}
            selected={selected}
            tabStop={tabStop}
            editing={editing}
            marks={marks}
          />
        ))}
      </div>
      {props.children}
    </div>
  )
}
