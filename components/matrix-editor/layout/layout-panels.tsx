import { useEditor } from '../editor-context'
import type { GridTable } from '../grid/use-grid-table'
import type { useSelection } from '../hooks/use-selection'
import { type GridColumn, isLayoutColumn } from '../model/view'
import { ColumnMenu } from './column-menu'
import { ColumnsPanel } from './columns-panel'
import type { LayoutParts } from './layout-parts'
import { RowsPanel } from './rows-panel'
import { SaveViewDialog } from './save-view-dialog'

type Props = LayoutParts & {
  table: GridTable
  /** those that are shown */
  columns: readonly GridColumn[]
  selection: ReturnType<typeof useSelection>
  /** the columns of the view, hidden ones too */
  all: readonly GridColumn[]
}

/** What is open over the page of columns, rows and views. */
export function LayoutPanels(props: Props) {
  const { view } = useEditor()
  const { panel } = props
  switch (panel?.kind) {
    case 'rows':
      return <RowsPanel {...props} choice={panel.choice} />
    case 'columns': {
      const keys = props.all.map(({ key }) => key).filter(isLayoutColumn)
      return <ColumnsPanel key={view} {...props} keys={keys} />
    }
    case 'menu':
      return <ColumnMenu key={panel.column} {...props} column={panel.column} />
    case 'save':
      return <SaveViewDialog {...props} />
    default:
      return null
  }
}
