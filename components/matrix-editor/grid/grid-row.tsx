import { memo } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Editing } from '../hooks/use-selection'
import type { GridColumn } from '../model/view'
import styles from './grid.module.css'
import { GridCell } from './grid-cell'
import type { PinnedLooks } from './pinned-looks'
import type { RowMarks } from './row-marks'

type CellsProps = {
  issue: DraftIssue
  columns: readonly GridColumn[]
  looks: PinnedLooks
  /** the column of the selected cell, where it is in this row */
  active: string | null
  /** the column of the cell that takes the focus by Tab, where it is in this row */
  tabStop: string | null
  editing: Editing | null
  marks: RowMarks
}

/** The cells of a row are drawn anew only where something of them is another, not for its place. */
const Cells = memo(({ issue, columns, looks, active, tabStop, editing, marks }: CellsProps) =>
  columns.map((column, at) => (
    <GridCell
      key={column.key}
      issue={issue}
      column={column}
      looks={looks.get(column.key)}
      index={at}
      active={active === column.key}
      tabStop={tabStop === column.key}
      editing={active === column.key ? editing : null}
      marks={marks}
    />
  )),
)

/** One issue, and which of the rows it is. */
export const GridRow = memo(({ index, ...cells }: CellsProps & { index: number }) => (
  <div role="row" className={styles.row} aria-rowindex={index} data-row={cells.issue.id}>
    <Cells {...cells} />
  </div>
))
