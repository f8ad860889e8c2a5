import { useEditor } from '../editor-context'
import type { CellAddress } from '../model/navigation'
import { HEAD_ROW } from '../model/range'
import { type GridColumn, groupsOfView } from '../model/view'
import { cssVariables } from './css-variables'
import styles from './grid.module.css'
import { type HeadActs, Heading } from './heading'
import own from './heading.module.css'
import type { PinnedLooks } from './pinned-looks'
import { useColumnDrag } from './use-column-drag'

type Props = {
  columns: readonly GridColumn[]
  looks: PinnedLooks
  tabStop: CellAddress | null
  acts: HeadActs
}

/** Side by side: what the columns below have in common. */
function GroupHead({ columns: shown, looks }: Pick<Props, 'columns' | 'looks'>) {
  const { source, view } = useEditor()
  const groups = groupsOfView(view)
  if (groups.length === 0) return null
  const words = source.words.editor.compare.groups
  let index = 1
  return (
    <div role="row" aria-rowindex={1} className={styles.headRow}>
      {groups.map(({ key, columns: all }) => {
        const columns = all.filter((column) => shown.some((one) => one.key === column))
        if (columns.length === 0) return null
        const at = index
        index += columns.length
        const pinned = columns.every((column) => looks.has(column))
        return (
          <div
            key={key}
            role="columnheader"
            aria-colindex={at}
            aria-colspan={columns.length}
            className={styles.group}
            data-pinned={pinned ? 'first' : undefined}
            data-edge={pinned || undefined}
            data-group={pinned ? undefined : key}
            style={cssVariables({ '--start': '0px', '--span': `span ${columns.length}` })}
          >
            <span className={styles.groupWord}>{words[key]}</span>
          </div>
        )
      })}
    </div>
  )
}

/** The headings of the columns; they stay at the top while the rows scroll. */
export function GridHead({ columns, looks, tabStop, acts }: Props) {
  const { view } = useEditor()
  const grouped = groupsOfView(view).length > 0
  const { line, handlers } = useColumnDrag({ free: !grouped, onPlace: acts.onPlace })
  return (
    <div role="rowgroup" className={styles.head} data-head>
      <GroupHead columns={columns} looks={looks} />
      <div
        role="row"
        aria-rowindex={grouped ? 2 : 1}
        className={styles.headRow}
        data-row={HEAD_ROW}
        data-movable={!grouped || undefined}
        {...handlers}
      >
        {columns.map((column, index) => (
          <Heading
            key={column.key}
            column={column}
            looks={looks.get(column.key)}
            index={index}
            tabStop={tabStop?.row === HEAD_ROW && tabStop.column === column.key}
            acts={acts}
          />
        ))}
      </div>
      <div ref={line} hidden aria-hidden="true" data-landing className={own.landing} />
    </div>
  )
}

/** The word of a column; columns of the system stand in no grid and have none. */
export function headingOf(headings: Readonly<Record<string, string>>, column: GridColumn): string {
  return headings[column.key] ?? column.key
}
