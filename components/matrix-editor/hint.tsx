import type { Words } from '@/lib/words/words'
import type { GridColumn, ReadOnlyReason } from './model/view'

type Props = {
  column: GridColumn | undefined
  readOnly: ReadOnlyReason | null
  editing: boolean
  /** a panel lies over the grid, so that no key reaches the cell */
  covered: boolean
  words: Words['editor']
}

function keysOf(column: GridColumn, editing: boolean, hint: Words['editor']['hint']): string {
  const { kind } = column
  const picks = kind === 'keys' || kind === 'choice' || kind === 'section' || kind === 'person'
  if (editing && (picks || kind === 'level')) return hint.picking
  if (editing) return hint.editing
  if (kind === 'level') return hint.level
  if (kind === 'records') return hint.records
  return picks ? hint.list : hint.text
}

/** Which keys do what in the selected cell, or why it cannot be edited. */
export function hintOf({ column, readOnly, editing, covered, words }: Props): string {
  if (covered || (editing && column?.kind === 'records')) return ''
  if (!column) return words.hint.move
  if (readOnly) return words.readOnly[readOnly]
  return `${keysOf(column, editing, words.hint)} · ${words.hint.move}`
}
