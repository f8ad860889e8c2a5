import {
  ALWAYS_SHOWN,
  CHOICES,
  GROUPINGS,
  type LayoutColumn,
  type SortKey,
} from '@/lib/domain/layout/layout'
import { Menu, MenuItem, MenuRule } from '../../ui/menu'
import { useEditor } from '../editor-context'
import type { GridTable } from '../grid/use-grid-table'
import type { useSelection } from '../hooks/use-selection'
import { cellElementId } from '../hooks/use-selection'
import {
  pinnedOf,
  STEP,
  withMoved,
  withPinned,
  withShown,
  withWidth,
} from '../model/layout/column-layout'
import { columnWord, directionWords } from '../model/layout/status-words'
import { HEAD_ROW } from '../model/range'
import { type GridColumn, isLayoutColumn, USUAL_ORDER } from '../model/view'
import type { LayoutParts } from './layout-parts'

type Props = LayoutParts & {
  table: GridTable
  /** the columns that are shown */
  columns: readonly GridColumn[]
  selection: ReturnType<typeof useSelection>
}
type OfColumn = Props & { column: LayoutColumn }

type ItemProps = { word: string; run: () => void; stays?: boolean; off?: boolean }

function Item({ word, run, ...how }: ItemProps) {
  return (
    <MenuItem onChoose={run} {...how}>
      {word}
    </MenuItem>
  )
}

/** Sorting by the column alone, or by it where those before it are alike. */
function SortItems({ column, layout }: OfColumn) {
  const { source } = useEditor()
  const { menu } = source.words.editor.layout
  const { sort } = layout.rows
  const { up, down } = directionWords(column, source.words)
  const others = sort.filter((key) => key.column !== column)
  const by = (keys: readonly SortKey[], descending: boolean) => () =>
    layout.changeRows({ sort: [...keys.slice(0, 4), { column, descending }] })
  const isSorted = others.length < sort.length
  return (
    <>
      <Item word={`${menu.sort}: ${up}`} run={by([], false)} />
      <Item word={`${menu.sort}: ${down}`} run={by([], true)} />
      {others.length > 0 && (
        <>
          <Item word={`${menu.also}: ${up}`} run={by(others, false)} />
          <Item word={`${menu.also}: ${down}`} run={by(others, true)} />
        </>
      )}
      {isSorted && <Item word={menu.unsort} run={() => layout.changeRows({ sort: others })} />}
    </>
  )
}

function RowItems(props: OfColumn) {
  const { column, layout, setPanel } = props
  const { menu } = useEditor().source.words.editor.layout
  const choice = CHOICES.find((one) => one === column)
  const group = GROUPINGS.find((one) => one === column)
  return (
    <>
      <SortItems {...props} />
      {choice && <Item word={menu.filter} run={() => setPanel({ kind: 'rows', choice })} />}
      {group && <Item word={menu.group} run={() => layout.changeRows({ group })} />}
    </>
  )
}

function ColumnItems({ column, columns, layout, table, setPanel, selection }: OfColumn) {
  const { source, view } = useEditor()
  const { menu } = source.words.editor.layout
  const { columns: now, changeColumns } = layout
  const width = table.getColumn(column)?.getSize() ?? 0
  const pinned = pinnedOf(now).includes(column)
  const shown = columns.map(({ key }) => key).filter(isLayoutColumn)
  const move = (by: -1 | 1) => withMoved(now, column, { by, all: USUAL_ORDER, shown })
  const moving = (word: string, by: -1 | 1) => {
    const next = move(by)
    return <Item word={word} off={next === null} run={() => next && changeColumns(next)} />
  }
  const sized = (word: string, px: number | null) => (
    <Item word={word} stays run={() => changeColumns(withWidth(now, column, px))} />
  )
  const hide = () => {
    changeColumns(withShown(now, column, false))
    selection.select({ row: HEAD_ROW, column: ALWAYS_SHOWN }, true)
  }
  return (
    <>
      {view !== 'compare' && (
        <>
          {moving(menu.left, -1)}
          {moving(menu.right, 1)}
          <Item
            word={pinned ? menu.unpin : menu.pin}
            run={() =>
              changeColumns(withPinned(now, column, { pinned: !pinned, all: USUAL_ORDER }))
            }
          />
        </>
      )}
      {sized(menu.wider, width + STEP)}
      {sized(menu.narrower, width - STEP)}
      {now.widths[column] !== undefined && sized(menu.usual, null)}
      {column !== ALWAYS_SHOWN && <Item word={menu.hide} run={hide} />}
      <Item word={menu.columns} run={() => setPanel({ kind: 'columns' })} />
    </>
  )
}

/** What can be done with one column, at its heading. */
export function ColumnMenu(props: OfColumn) {
  const { column, panel, setPanel, selection } = props
  const { source } = useEditor()
  const { menu } = source.words.editor.layout
  const heading = () => document.getElementById(cellElementId({ row: HEAD_ROW, column }))
  const close = () => {
    // What was chosen may have opened a panel in its place.
    setPanel((now) => (now === panel ? null : now))
    selection.refocus()
  }
  return (
    <Menu label={`${menu.of} ${columnWord(column, source.words)}`} anchor={heading} onClose={close}>
      <Item word={menu.select} run={() => selection.selectWhole('column')} />
      <MenuRule />
      <RowItems {...props} />
      <MenuRule />
      <ColumnItems {...props} />
    </Menu>
  )
}
