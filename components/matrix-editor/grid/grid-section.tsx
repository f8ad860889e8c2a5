import { fill, fillCount } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { useRowBlocks } from '../hooks/use-row-blocks'
import type { Editing } from '../hooks/use-selection'
import { addRowId, type RowGroup } from '../model/matrix-rows'
import type { CellAddress } from '../model/navigation'
import type { GridColumn } from '../model/view'
import styles from './grid.module.css'
import type { PinnedLooks } from './pinned-looks'
import { RowBlock } from './row-block'
import type { RowMarks } from './row-marks'

type Props = {
  group: RowGroup
  columns: readonly GridColumn[]
  looks: PinnedLooks
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
  const { group, columns, looks, firstIndex, selected, tabStop, editing, marks } = props
  const { source, mayAdd } = useEditor()
  const blocks = useRowBlocks(group.issues, selected?.row ?? null)
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
      {blocks.map(({ key, from, issues }) => {
        const within = (cell: CellAddress | null) =>
          cell && issues.some(({ id }) => id === cell.row) ? cell : null
        const active = within(selected)
        return (
          <RowBlock
            key={key}
            issues={issues}
            columns={columns}
            looks={looks}
            firstIndex={firstIndex + 1 + from}
            selected={active}
            tabStop={within(tabStop)}
            editing={active ? editing : null}
            marks={marks}
          />
        )
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
