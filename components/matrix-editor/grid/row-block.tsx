import { memo } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Editing } from '../hooks/use-selection'
import type { CellAddress } from '../model/navigation'
import type { GridColumn } from '../model/view'
import { cssVariables } from './css-variables'
import styles from './grid.module.css'
import { GridRow } from './grid-row'
import type { PinnedLooks } from './pinned-looks'
import { NO_MARKS, type RowMarks } from './row-marks'

type Props = {
  issues: readonly DraftIssue[]
  columns: readonly GridColumn[]
  looks: PinnedLooks
  /** the aria-rowindex of the first row */
  firstIndex: number
  /** each null where it is in no row of the block */
  selected: CellAddress | null
  tabStop: CellAddress | null
  editing: Editing | null
  marks: ReadonlyMap<string, RowMarks>
}

function Rows(props: Props) {
  const { issues, columns, looks, firstIndex, selected, tabStop, editing, marks } = props
  const inRow = (cell: CellAddress | null, id: string) => (cell?.row === id ? cell.column : null)
  return (
    <div className={styles.block} style={cssVariables({ '--rows': String(issues.length) })}>
      {issues.map((issue, at) => {
        const active = inRow(selected, issue.id)
        return (
          <GridRow
            key={issue.id}
            issue={issue}
            columns={columns}
            looks={looks}
            index={firstIndex + at}
            active={active}
            tabStop={inRow(tabStop, issue.id)}
            editing={active ? editing : null}
            marks={marks.get(issue.id) ?? NO_MARKS}
          />
        )
      })}
    </div>
  )
}

const sameIssues = (a: readonly DraftIssue[], b: readonly DraftIssue[]) =>
  a.length === b.length && a.every((issue, at) => issue === b[at])

const sameMarks = (before: Props, after: Props) =>
  before.marks === after.marks ||
  after.issues.every(({ id }) => before.marks.get(id) === after.marks.get(id))

/** Some rows in one element: so few of them are looked at for an edit, a key or a frame. */
export const RowBlock = memo(
  Rows,
  (before, after) =>
    sameIssues(before.issues, after.issues) &&
    before.columns === after.columns &&
    before.looks === after.looks &&
    before.firstIndex === after.firstIndex &&
    before.selected === after.selected &&
    before.tabStop === after.tabStop &&
    before.editing === after.editing &&
    sameMarks(before, after),
)
