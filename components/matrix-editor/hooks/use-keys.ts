import type { KeyboardEvent } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { actionOf, type KeyAction } from '../model/key-action'
import { holdsValue } from '../model/view'
import type { useCells } from './use-cells'
import type { useRows } from './use-rows'
import { cellElementId, type useSelection } from './use-selection'

type Parts = {
  selection: ReturnType<typeof useSelection>
  cells: ReturnType<typeof useCells>
  rows: ReturnType<typeof useRows>
  issueOf: (id: string | undefined) => DraftIssue | undefined
}

/** A control inside a cell keeps its own keys, but for Escape, which goes back to the cell. */
function leftToControl(event: KeyboardEvent<HTMLElement>, back: () => void): boolean {
  const { target } = event
  if (!(target instanceof HTMLElement) || !event.currentTarget.contains(target)) return true
  const control = target.closest('button, a, input, textarea, select')
  if (!control || control.id.startsWith('add:')) return false
  if (event.key === 'Escape') back()
  return true
}

/** Where a cell shows two versions, Enter goes to the first choice. */
function enterNote(cell: { row: string; column: string }): boolean {
  const button = document.getElementById(cellElementId(cell))?.querySelector('button')
  button?.focus()
  return button !== null && button !== undefined
}

/** The keys of the grid while no cell is being edited. */
export function useKeys({ selection, cells, rows, issueOf }: Parts) {
  const act = (action: Exclude<KeyAction, { do: 'move' }>, issue: DraftIssue, column: string) => {
    switch (action.do) {
      case 'edit':
        return cells.open(issue, column, action.typed)
      case 'clear':
        return cells.clear(issue, column)
      case 'level': {
        const target = cells.columnOf(column)
        if (!target || !holdsValue(target) || cells.refusal(issue, target)) return
        return cells.set(issue, target.key, action.level)
      }
      case 'move-row':
        return rows.move(issue, action.by)
    }
  }
  const actOn = (event: KeyboardEvent<HTMLElement>, action: KeyAction) => {
    const { cell } = selection
    const issue = issueOf(cell?.row)
    if (action.do === 'move') selection.move(action.move)
    else if (issue && cell && !(event.key === 'Enter' && enterNote(cell))) {
      act(action, issue, cell.column)
    }
  }
  const kindOfSelected = () => {
    const column = issueOf(selection.cell?.row) && cells.columnOf(selection.cell?.column)
    return column && holdsValue(column) ? column.kind : null
  }
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || leftToControl(event, () => selection.leave(null))) return
    const action = actionOf(event, kindOfSelected())
    if (!action) return
    event.preventDefault()
    actOn(event, action)
  }
}
