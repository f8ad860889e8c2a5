import type { DraftIssue } from '@/lib/domain/draft'
import type { CellAddress } from '../model/navigation'
import type { useCells } from './use-cells'
import type { useRanges } from './use-ranges'
import type { useSelection } from './use-selection'

type Parts = {
  selection: ReturnType<typeof useSelection>
  cells: ReturnType<typeof useCells>
  ranges: ReturnType<typeof useRanges>
  issueOf: (id: string | undefined) => DraftIssue | undefined
}

/** A press elsewhere is refused where a text that cannot be saved would be lost by it. */
function isBlocked({ blocked }: Parts['cells']): boolean {
  if (blocked.current) document.querySelector<HTMLElement>('[role="grid"] [data-editor]')?.focus()
  return blocked.current
}

/** What a press on a cell does: selects it, opens it when it was selected, extends the range. */
export function pressesOf({ selection, cells, ranges, issueOf }: Parts) {
  const open = ({ row, column }: CellAddress) => {
    const issue = issueOf(row)
    if (selection.range) selection.collapse()
    else if (issue && column !== '') cells.open(issue, column, null)
  }
  const onSelect = (cell: CellAddress, again: boolean) => {
    if (isBlocked(cells)) return
    // The line to add an issue spans all columns; whoever comes to it stays in theirs.
    const column = cell.column === '' ? (selection.cell?.column ?? '') : cell.column
    const isSame = selection.cell?.row === cell.row && selection.cell.column === column
    if (selection.editing && isSame) return
    selection.select({ row: cell.row, column }, false)
    if (again) open(cell)
  }
  return {
    several: ranges.several,
    onSelect,
    onExtend: (cell: CellAddress, dragged: boolean) =>
      isBlocked(cells) || selection.extendTo(cell, dragged),
    onSeveral: (cell: CellAddress) => isBlocked(cells) || ranges.beginSeveral(cell),
  }
}
