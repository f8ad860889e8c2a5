import { fill } from '@/components/ui/fill'
import type { LevelEntry } from '@/lib/domain/level-entries'
import type { Words } from '@/lib/words/words'
import { listLevelKeys } from './model/level-keys'
import type { GridColumn, ReadOnlyReason } from './model/view'

/** The id of the line below the grid, which describes a cell that cannot be edited. */
export const HINT_ID = 'grid-hint'

type Props = {
  column: GridColumn | undefined
  readOnly: ReadOnlyReason | null
  editing: boolean
  /** several cells are selected */
  ranged: boolean
  /** a panel lies over the grid, so that no key reaches the cell */
  covered: boolean
  /** the editor: what the person may do, the levels in the words of its draft, and its own words */
  of: { mayEdit: boolean; draft: { levels: readonly LevelEntry[] }; words: Pick<Words, 'editor'> }
}

/** What is selected, as the table of keys names it. */
type Mode = 'text' | 'list' | 'records' | 'editing' | 'picking' | 'range' | 'row'

/** The keys of the table that do something there. */
function keysIn(mode: Mode, { of }: Props): string[] {
  const { groups, hint } = of.words.editor.keys
  return groups
    .flatMap<readonly [string, string, string?]>(({ keys }) => [...keys])
    .filter(([, , modes]) => modes?.split(' ').includes(mode))
    .map(([keys, does]) => fill(hint, { keys, does }))
}

function cellKeys(column: GridColumn, props: Props): string[] {
  const { editing, ranged, of } = props
  const { kind } = column
  const picks = kind === 'keys' || kind === 'choice' || kind === 'section' || kind === 'person'
  if (editing) return keysIn(picks || kind === 'level' ? 'picking' : 'editing', props)
  if (ranged) return keysIn('range', props)
  if (kind === 'level') {
    return [fill(of.words.editor.keys.level, { keys: listLevelKeys(of.draft.levels) })]
  }
  if (kind === 'records') return keysIn('records', props)
  return keysIn(picks ? 'list' : 'text', props)
}

/** Which keys do what in the selected cell, by the one table of them, or why it cannot be edited. */
export function hintOf(props: Props): string {
  const { column, readOnly, editing, covered, of } = props
  if (covered || (editing && column?.kind === 'records')) return ''
  if (readOnly) return of.words.editor.readOnly[readOnly]
  if (!(column || of.mayEdit)) return ''
  // What is written in keeps these keys for itself.
  const ofRow = editing ? [] : keysIn('row', props)
  return [...(column ? cellKeys(column, props) : []), ...ofRow].join(' · ')
}
