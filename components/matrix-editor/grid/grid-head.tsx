import type { Column as TableColumn } from '@tanstack/react-table'
import type { DraftIssue } from '@/lib/domain/draft'
import { useEditor } from '../editor-context'
import { cellElementId } from '../hooks/use-selection'
import type { EditorWords } from '../model/editor-words'
import type { CellAddress } from '../model/navigation'
import { HEAD_ROW } from '../model/range'
import { beginsGroup, type EditorView, type GridColumn, groupsOfView } from '../model/view'
import { cssVariables } from './css-variables'
import styles from './grid.module.css'
import type { gridFeatures } from './grid-table'
import { pinnedLooks } from './pinned-looks'

function Lock({ label }: { label: string }) {
  return (
    <>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.lock}>
        <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3Z" />
      </svg>
      <span className="visually-hidden"> ({label})</span>
    </>
  )
}

type Props = {
  columns: readonly GridColumn[]
  tableColumn: (key: string) => TableColumn<typeof gridFeatures, DraftIssue, unknown> | undefined
  tabStop: CellAddress | null
}

/** Side by side: what the columns below have in common. */
function GroupHead({ columns: shown, tableColumn }: Omit<Props, 'tabStop'>) {
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
        const pinned = columns.every((column) => tableColumn(column)?.getIsPinned())
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
export function GridHead({ columns, tableColumn, tabStop }: Props) {
  const { source, view } = useEditor()
  const grouped = groupsOfView(view).length > 0
  return (
    <div role="rowgroup" className={styles.head} data-head>
      <GroupHead columns={columns} tableColumn={tableColumn} />
      <div
        role="row"
        aria-rowindex={grouped ? 2 : 1}
        className={styles.headRow}
        data-row={HEAD_ROW}
      >
        {columns.map((column, index) => {
          const address = { row: HEAD_ROW, column: column.key }
          const isStop = tabStop?.row === HEAD_ROW && tabStop.column === column.key
          return (
            <div
              key={column.key}
              role="columnheader"
              id={cellElementId(address)}
              aria-colindex={index + 1}
              tabIndex={isStop ? 0 : -1}
              className={styles.heading}
              data-heading={column.key}
              {...pinnedLooks(tableColumn(column.key))}
              data-staff={column.audience === 'staff' || undefined}
              data-group={beginsGroup(column, view) || undefined}
            >
              {headingIn(view, source.words, column)}
              {column.key === 'change' && (
                <span className={styles.follows}>{source.words.editor.compare.follows}</span>
              )}
              {column.audience === 'staff' && <Lock label={source.words.editor.staffColumn} />}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The heading of a column in a view; side by side, whole by itself on either side. */
function headingIn(view: EditorView, words: EditorWords, column: GridColumn): string {
  const ofSides: Readonly<Record<string, string>> = words.editor.compare.headings
  const own = view === 'compare' ? ofSides[column.key] : undefined
  return own ?? headingOf(words.columns, column)
}

/** The word of a column; columns of the system stand in no grid and have none. */
export function headingOf(headings: Readonly<Record<string, string>>, column: GridColumn): string {
  return headings[column.key] ?? column.key
}
