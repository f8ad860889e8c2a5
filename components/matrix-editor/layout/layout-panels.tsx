import { useEditor } from '../editor-context'
import type { GridTable } from '../grid/use-grid-table'
import { type GridColumn, isLayoutColumn } from '../model/view'
import { ColumnsPanel } from './columns-panel'
import type { LayoutParts } from './layout-parts'
import { RowsPanel } from './rows-panel'
import { SaveViewDialog } from './save-view-dialog'

type Props = LayoutParts & {
  table: GridTable
  /** the columns of the view, hidden ones too */
  all: readonly GridColumn[]
}

/** What is open over the page of columns, rows and views. */
export function LayoutPanels(props: Props) {
  const { view } = useEditor()
  switch (props.panel) {
    case 'rows':
      return <RowsPanel {...props} />
    case 'columns': {
      const keys = props.all.map(({ key }) => key).filter(isLayoutColumn)
      return <ColumnsPanel key={view} {...props} keys={keys} />
    }
    case 'save':
      return <SaveViewDialog {...props} />
    default:
      return null
  }
}
