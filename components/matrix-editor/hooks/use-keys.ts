import type { KeyboardEvent } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { Level } from '@/lib/domain/vocabulary'
import { fill } from '../../ui/fill'
import { actionOf, type Key, type KeyAction } from '../model/key-action'
import { listLevelKeys } from '../model/level-keys'
import { HEAD_ROW } from '../model/range'
import type { WordSource } from '../model/value-words'
import { type GridColumn, holdsValue } from '../model/view'
import type { useCells } from './use-cells'
import type { useRangeActs } from './use-range-acts'
import type { useRows } from './use-rows'
import { cellElementId, type useSelection } from './use-selection'

type Parts = {
  selection: ReturnType<typeof useSelection>
  cells: ReturnType<typeof useCells>
  rows: ReturnType<typeof useRows>
  acts: Pick<ReturnType<typeof useRangeActs>, 'clear' | 'fillDown' | 'fillWith' | 'say'>
  source: WordSource
  issueOf: (id: string | undefined) => DraftIssue | undefined
  /** opens everything about an issue, at one of its columns */
  openIssue: (id: string, column: string) => void
  /** opens the menu of a column */
  onMenu: (column: string) => void
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
  const button = document
    .getElementById(cellElementId(cell))
    ?.querySelector<HTMLElement>('button:not([data-quiet])')
  button?.focus()
  return button !== null && button !== undefined
}

type LevelWish = { column: string; level: Level }
type SelectingAction = Extract<KeyAction, { do: 'move' | 'extend' | 'select' }>
type CellAction = Exclude<KeyAction, SelectingAction>

/** On a heading the space bar selects its column. */
const selectsHeading = (row: string | undefined, { key }: KeyboardEvent) =>
  row === HEAD_ROW && key === ' '

/** On a heading Enter opens the menu of its column, and so do the keys of menus. */
const keyOf = (event: KeyboardEvent): Key => ({
  key: event.key,
  ctrlKey: event.ctrlKey,
  metaKey: event.metaKey,
  altKey: event.altKey,
  shiftKey: event.shiftKey,
  altGraph: event.getModifierState('AltGraph'),
})

const opensMenu = (row: string | undefined, { key, altKey }: KeyboardEvent) =>
  row === HEAD_ROW && (key === 'Enter' || key === 'ContextMenu' || (altKey && key === 'ArrowDown'))

/** Does what selects cells. Returns whether the action was one that does. */
function select(selection: Parts['selection'], action: KeyAction): action is SelectingAction {
  switch (action.do) {
    case 'move':
      selection.move(action.move)
      return true
    case 'extend':
      selection.extend(action.move)
      return true
    case 'select':
      selection.selectWhole(action.what)
      return true
    default:
      return false
  }
}

/** Sets a level in the cell, or in all selected cells of its column as one step. */
function rate({ selection, cells, acts }: Parts, issue: DraftIssue, to: LevelWish) {
  const target = cells.columnOf(to.column)
  if (!target || !holdsValue(target)) return
  if (selection.range) {
    const fault = acts.fillWith({ issue, column: target.key, value: to.level })
    if (fault !== null) acts.say(fault)
  } else if (!cells.refusal(issue, target)) cells.set(issue, target.key, to.level)
}

/** The sentence for a key that does nothing in a cell. */
function nothingSentence(typed: string, column: GridColumn, { words, levels }: WordSource): string {
  const { noLevel, noTyping, level } = words.editor.keys
  if (column.kind !== 'level') return noTyping
  return fill(noLevel, { typed, keys: fill(level, { keys: listLevelKeys(levels) }) })
}

/** The keys of the grid while no cell is being edited. */
export function useKeys(parts: Parts) {
  const { selection, cells, rows, acts, source, issueOf, openIssue } = parts
  const act = (action: CellAction, issue: DraftIssue, column: string) => {
    switch (action.do) {
      case 'edit':
        return cells.open(issue, column, action.typed)
      case 'clear':
        return selection.range ? acts.clear() : cells.clear(issue, column)
      case 'fill-down':
        return acts.fillDown()
      case 'level':
        return rate(parts, issue, { column, level: action.level })
      case 'nothing': {
        const target = cells.columnOf(column)
        if (!target || cells.refusal(issue, target)) return
        return acts.say(nothingSentence(action.typed, target, source))
      }
      case 'move-row':
        return rows.move(issue, action.by)
      case 'open-issue':
        return openIssue(issue.id, column)
    }
  }
  const actOn = (event: KeyboardEvent<HTMLElement>, action: KeyAction) => {
    const { cell } = selection
    const issue = issueOf(cell?.row)
    if (select(selection, action)) return
    if (issue && cell && !(event.key === 'Enter' && enterNote(cell))) {
      act(action, issue, cell.column)
    }
  }
  const kindOfSelected = () => {
    const column = issueOf(selection.cell?.row) && cells.columnOf(selection.cell?.column)
    return column && holdsValue(column) ? column.kind : null
  }
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || leftToControl(event, () => selection.leave(null))) return
    if (event.key === 'Escape') selection.collapse()
    if (opensMenu(selection.cell?.row, event)) {
      event.preventDefault()
      return parts.onMenu(selection.cell?.column ?? '')
    }
    const action = selectsHeading(selection.cell?.row, event)
      ? ({ do: 'select', what: 'column' } as const)
      : actionOf(keyOf(event), kindOfSelected())
    if (!action) return
    event.preventDefault()
    actOn(event, action)
  }
}
