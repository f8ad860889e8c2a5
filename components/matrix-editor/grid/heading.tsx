import type { LayoutColumn, SortKey } from '@/lib/domain/layout/layout'
import { fill } from '../../ui/fill'
import { useEditor } from '../editor-context'
import { cellElementId } from '../hooks/use-selection'
import type { EditorWords } from '../model/editor-words'
import type { Place } from '../model/layout/column-layout'
import { columnWord } from '../model/layout/status-words'
import { HEAD_ROW } from '../model/range'
import { beginsGroup, type EditorView, type GridColumn, isLayoutColumn } from '../model/view'
import styles from './grid.module.css'
import own from './heading.module.css'
import type { PinnedLooks } from './pinned-looks'
import { useResize } from './use-resize'

/** What is done with columns at their headings. */
export type HeadActs = {
  sort: readonly SortKey[]
  onMenu: (column: LayoutColumn) => void
  onWidth: (column: LayoutColumn, px: number | null) => void
  onPlace: (column: LayoutColumn, place: Place) => void
}

type Props = {
  column: GridColumn
  /** how it looks where it is pinned */
  looks: ReturnType<PinnedLooks['get']>
  index: number
  tabStop: boolean
  acts: HeadActs
}

function Lock({ label }: { label: string }) {
  return (
    <>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={own.lock}>
        <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7H3Z" />
      </svg>
      <span className="visually-hidden"> ({label})</span>
    </>
  )
}

/** An arrow beside a heading that rows are sorted by, numbered where there are several. */
function SortMark({ column, sort }: { column: GridColumn; sort: readonly SortKey[] }) {
  const at = sort.findIndex((key) => key.column === column.key)
  const key = sort[at]
  if (!key) return null
  return (
    <span aria-hidden="true" className={own.sorted}>
      {key.descending ? '↓' : '↑'}
      {sort.length > 1 && at + 1}
    </span>
  )
}

/** What can be done with a column at its heading, by mouse and by touch. */
function Handles({ column, acts }: { column: LayoutColumn; acts: HeadActs }) {
  const { source } = useEditor()
  const resize = useResize(column, acts.onWidth)
  const label = fill(source.words.editor.layout.menu.label, {
    column: columnWord(column, source.words),
  })
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        aria-label={label}
        aria-haspopup="menu"
        className={own.menu}
        onClick={() => acts.onMenu(column)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 6 4 4 4-4" />
        </svg>
      </button>
      <span className={own.resize} data-resize {...resize} />
    </>
  )
}

const DIRECTIONS = { true: 'descending', false: 'ascending' } as const

/** The heading of a column; Enter opens its menu. */
export function Heading({ column, looks, index, tabStop, acts }: Props) {
  const { source, view } = useEditor()
  const id = cellElementId({ row: HEAD_ROW, column: column.key })
  const first = acts.sort[0]?.column === column.key ? acts.sort[0] : undefined
  return (
    <div
      role="columnheader"
      id={id}
      aria-labelledby={`${id}-word`}
      aria-colindex={index + 1}
      aria-haspopup="menu"
      aria-sort={first && DIRECTIONS[`${first.descending}`]}
      tabIndex={tabStop ? 0 : -1}
      className={styles.heading}
      data-heading={column.key}
      {...looks}
      data-staff={column.audience === 'staff' || undefined}
      data-group={beginsGroup(column, view) || undefined}
    >
      <span id={`${id}-word`}>
        {headingIn(view, source.words, column)}
        {column.key === 'change' && (
          <span className={own.follows}>{source.words.editor.compare.follows}</span>
        )}
        {column.audience === 'staff' && <Lock label={source.words.editor.staffColumn} />}
      </span>
      <SortMark column={column} sort={acts.sort} />
      {isLayoutColumn(column.key) && <Handles column={column.key} acts={acts} />}
    </div>
  )
}

/** The heading of a column in a view; side by side, whole by itself on either side. */
function headingIn(view: EditorView, words: EditorWords, column: GridColumn): string {
  const ofSides: Readonly<Record<string, string>> = words.editor.compare.headings
  const own = view === 'compare' ? ofSides[column.key] : undefined
  return own ?? columnWord(column.key, words)
}
