import type { HeadActs } from '../grid/heading'
import type { useSelection } from '../hooks/use-selection'
import type { useShown } from '../hooks/use-shown'
import { withWidth } from '../model/layout/column-layout'
import { HEAD_ROW } from '../model/range'

type Parts = { shown: ReturnType<typeof useShown>; selection: ReturnType<typeof useSelection> }

/** What is done with columns at their headings: their menu, and how wide they are. */
export function headActs({ shown, selection }: Parts): HeadActs {
  const { layout, onMenu } = shown
  return {
    sort: layout.rows.sort,
    onMenu: (column) => {
      selection.select({ row: HEAD_ROW, column }, true)
      onMenu(column)
    },
    onWidth: (column, px) => layout.changeColumns(withWidth(layout.columns, column, px)),
  }
}
