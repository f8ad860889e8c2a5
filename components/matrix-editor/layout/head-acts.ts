import type { LayoutColumn } from '@/lib/domain/layout/layout'
import { fill } from '../../ui/fill'
import type { HeadActs } from '../grid/heading'
import type { useSelection } from '../hooks/use-selection'
import type { useShown } from '../hooks/use-shown'
import type { EditorWords } from '../model/editor-words'
import { type Place, withPlaced, withWidth } from '../model/layout/column-layout'
import { columnWord } from '../model/layout/status-words'
import { HEAD_ROW } from '../model/range'
import { USUAL_ORDER } from '../model/view'

type Parts = {
  shown: ReturnType<typeof useShown>
  selection: ReturnType<typeof useSelection>
  words: EditorWords
  announce: (sentence: string) => void
}

/** What is done with columns at their headings: their menu, how wide they are, where they stand. */
export function headActs({ shown, selection, words, announce }: Parts): HeadActs {
  const { layout, onMenu } = shown
  const onPlace = (column: LayoutColumn, place: Place) => {
    const next = withPlaced(layout.columns, column, { ...place, all: USUAL_ORDER })
    if (!next) return
    layout.changeColumns(next)
    selection.select({ row: HEAD_ROW, column }, true)
    const names = { column: columnWord(column, words), other: columnWord(place.beside, words) }
    announce(fill(words.editor.layout.columns.placed[place.side], names))
  }
  return {
    sort: layout.rows.sort,
    onMenu: (column) => {
      selection.select({ row: HEAD_ROW, column }, true)
      onMenu(column)
    },
    onWidth: (column, px) => layout.changeColumns(withWidth(layout.columns, column, px)),
    onPlace,
  }
}
