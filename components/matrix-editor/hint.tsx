import { fill } from '@/components/ui/fill'
import type { LevelEntry } from '@/lib/domain/level-entries'
import type { Words } from '@/lib/words/words'
import { listLevelKeys } from './model/level-keys'
import type { GridColumn, ReadOnlyReason } from './model/view'

type Props = {
  column: GridColumn | undefined
  readOnly: ReadOnlyReason | null
  editing: boolean
  /** a panel lies over the grid, so that no key reaches the cell */
  covered: boolean
  /** the editor: what the person may do, the levels in the words of its draft, and its own words */
  of: { mayEdit: boolean; draft: { levels: readonly LevelEntry[] }; words: Pick<Words, 'editor'> }
}

function keysOf(column: GridColumn, { editing, of }: Props): string {
  const { hint } = of.words.editor
  const { kind } = column
  const picks = kind === 'keys' || kind === 'choice' || kind === 'section' || kind === 'person'
  if (editing && (picks || kind === 'level')) return hint.picking
  if (editing) return hint.editing
  if (kind === 'level') return fill(hint.level, { keys: listLevelKeys(of.draft.levels) })
  if (kind === 'records') return hint.records
  return picks ? hint.list : hint.text
}

/** Which keys do what in the selected cell, or why it cannot be edited. */
export function hintOf(props: Props): string {
  const { column, readOnly, editing, covered } = props
  const words = props.of.words.editor
  if (covered || (editing && column?.kind === 'records')) return ''
  if (!column) return props.of.mayEdit ? words.hint.move : ''
  if (readOnly) return words.readOnly[readOnly]
  return `${keysOf(column, props)} · ${words.hint.move}`
}
