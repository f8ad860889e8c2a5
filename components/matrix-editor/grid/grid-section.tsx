import type { Row } from '@tanstack/react-table'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import type { Editing } from '../hooks/use-selection'
import { addRowId, type RowGroup } from '../model/matrix-rows'
import type { CellAddress } from '../model/navigation'
import type { GridColumn } from '../model/view'
import styles from './grid.module.css'
import { GridRow } from './grid-row'
import type { gridFeatures } from './grid-table'
import { NO_MARKS, type RowMarks } from './row-marks'

type Props = {
  group: RowGroup
  rowOf: (id: string) => Row<typeof gridFeatures, DraftIssue> | undefined
  columns: readonly GridColumn[]
  /** the aria-rowindex of the section's heading */
  firstIndex: number
  selected: CellAddress | null
  tabStop: CellAddress | null
  editing: Editing | null
  marks: ReadonlyMap<string, RowMarks>
}

function AddRow({ group, index, tabStop }: { group: RowGroup; index: number; tabStop: boolean }) {
  const { source, actions } = useEditor()
  const id = addRowId(group.key)
  return (
    <div role="row" aria-rowindex={index} className={styles.lineRow} data-row={id}>
      <div role="gridcell" aria-colindex={1} className={styles.line}>
        <button
          type="button"
          id={id}
          className={styles.add}
          tabIndex={tabStop ? 0 : -1}
          onClick={() => actions.addIssue(group.key)}
        >
          {fill(source.words.editor.row.addTo, { section: group.heading })}
        </button>
      </div>
    </div>
  )
}

/** A section of the matrix: its heading, its issues, and a line to add one. */
export function GridSection(props: Props) {
  const { group, rowOf, columns, firstIndex, selected, tabStop, editing, marks } = props
  const { source, mayAdd } = useEditor()
  const inRow = (cell: CellAddress | null, id: string) => (cell?.row === id ? cell.column : null)
  return (
    <div role="rowgroup" className={styles.section}>
      <div role="row" aria-rowindex={firstIndex} className={styles.lineRow}>
        <div
          role="rowheader"
          aria-colindex={1}
          aria-colspan={columns.length}
          className={styles.line}
        >
          <h2 className={styles.sectionHeading}>
            {group.heading}
            <span className={styles.count}>
              {fillCount(source.words.editor.rows, group.issues.length)}
            </span>
          </h2>
        </div>
      </div>
      {group.issues.map((issue, at) => {
        const row = rowOf(issue.id)
        const active = inRow(selected, issue.id)
        return row ? (
          <GridRow
            key={issue.id}
            row={row}
            columns={columns}
            index={firstIndex + 1 + at}
            active={active}
            tabStop={inRow(tabStop, issue.id)}
            editing={active ? editing : null}
            marks={marks.get(issue.id) ?? NO_MARKS}
          />
        ) : null
      })}
      {mayAdd && (
        <AddRow
          group={group}
          index={firstIndex + 1 + group.issues.length}
          tabStop={tabStop?.row === addRowId(group.key)}
        />
      )}
    </div>
  )
}
