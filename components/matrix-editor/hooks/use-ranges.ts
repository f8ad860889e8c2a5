import { useEffect, useMemo, useState } from 'react'
import { fill, fillCount } from '../../ui/fill'
import type { EditorWords } from '../model/editor-words'
import type { CellAddress } from '../model/navigation'
import { cellsOfRange, type RangeCells } from '../model/range'
import { usePaintedRange } from './use-painted-range'
import type { useSelection } from './use-selection'

type Parts = {
  selection: ReturnType<typeof useSelection>
  rows: readonly string[]
  columns: readonly string[]
  words: EditorWords
  announce: (sentence: string) => void
}

const sizeOf = ({ rows, columns }: RangeCells, words: EditorWords['editor']['range']) =>
  fill(words.selected, {
    issues: fillCount(words.issues, rows.length),
    columns: fillCount(words.columns, columns.length),
  })

/** The cells that are selected together, drawn and announced, and selecting them by touch. */
export function useRanges({ selection, rows, columns, words, announce }: Parts) {
  const { cell, range } = selection
  const [several, setSeveral] = useState(false)
  usePaintedRange({ cell, range, rows, columns })
  const cells = useMemo(
    () => (range ? cellsOfRange(range, { rows, columns }) : null),
    [range, rows, columns],
  )
  const size = cells && sizeOf(cells, words.editor.range)
  useEffect(() => {
    if (size !== null) announce(size)
  }, [size, announce])
  return {
    /** null where one cell is selected at the most */
    cells,
    /** how large it is, in words */
    size,
    several,
    toggleSeveral: () => {
      if (several) selection.collapse()
      setSeveral(!several)
    },
    /** A long press begins a range at a cell; further presses extend it. */
    beginSeveral: (at: CellAddress) => {
      selection.select(at, true)
      setSeveral(true)
    },
  }
}
