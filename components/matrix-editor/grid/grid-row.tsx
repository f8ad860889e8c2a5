import type { Row } from '@tanstack/react-table'
import { memo } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Editing } from '../hooks/use-selection'
import type { GridColumn } from '../model/view'
import styles from './grid.module.css'
import { GridCell } from './grid-cell'
import type { gridFeatures } from './grid-table'
import type { RowMarks } from './row-marks'

type Props = {
  row: Row<typeof gridFeatures, DraftIssue>
  columns: readonly GridColumn[]
  index: number
  /** the column of the selected cell, where it is in this row */
  active: string | null
  /** the column of the cell that takes the focus by Tab, where it is in this row */
  tabStop: string | null
  editing: Editing | null
  marks: RowMarks
}

function Cells({ row, columns, index, active, tabStop, editing, marks }: Props) {
  const cells = row.getAllCellsByColumnId()
  return (
    <div role="row" className={styles.row} aria-rowindex={index} data-row={row.id}>
      {columns.map((column, at) => {
        const cell = cells[column.key]
        return cell ? (
          <GridCell
            key={column.key}
            cell={cell}
            column={column}
            index={at}
            active={active === column.key}
            tabStop={tabStop === column.key}
            editing={active === column.key ? editing : null}
            marks={marks}
          />
        ) : null
      })}
    </div>
  )
}

/** The table makes its row objects anew with each edit; a row is drawn anew only if its issue is. */
export const GridRow = memo(
  Cells,
  (before, after) =>
    before.row.original === after.row.original &&
    before.columns === after.columns &&
    before.index === after.index &&
    before.active === after.active &&
    before.tabStop === after.tabStop &&
    before.editing === after.editing &&
    before.marks === after.marks,
)
