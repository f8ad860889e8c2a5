import type { CellKey } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { LONGEST_SUMMARY } from '@/lib/domain/text'
import { fill } from '../../ui/fill'
import { type Next, useEditor } from '../editor-context'
import { headingOf } from '../grid/grid-head'
import type { Editing } from '../hooks/use-selection'
import { optionsOf } from '../model/options'
import { issueName } from '../model/value-words'
import type { GridColumn } from '../model/view'
import { type PickedList, Picker } from './picker'
import { ReferenceEditor } from './reference-editor'
import { TextEditor } from './text-editor'

type Props = { issue: DraftIssue; column: GridColumn; editing: Editing }

/** The columns whose cells name entries that an editor may add where they stand. */
const ADDED_TO: Partial<Record<CellKey, PickedList>> = {
  themes: 'themes',
  areas_of_concern: 'areas',
  section: 'sections',
}

/** Where the edit starts: what was typed, the set-aside text, or what stands in the cell. */
function startOf(issue: DraftIssue, column: CellKey, editing: Editing): unknown {
  if (editing.typed !== null) return editing.typed
  return editing.settles ? editing.settles.value : issue.cells[column]
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

const keysOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.filter((key) => typeof key === 'string')
  return typeof value === 'string' ? [value] : []
}

/** The editor of a cell, by the kind of its column. Lists of records have a panel instead. */
export function CellEditor({ issue, column, editing }: Props) {
  const { source, actions, typed } = useEditor()
  const { key, kind } = column
  if (key === 'present' || key === 'change') return null
  const { words } = source
  const name = issueName(issue.cells, words)
  const label = fill(words.editor.edit, {
    column: headingOf(words.columns, column),
    issue: name,
  })
  const cell = { issueId: issue.id, column: key }
  const commit = (value: unknown, next: Next) => {
    const fault = actions.commit(issue, key, { value, next })
    if (fault === null) typed.drop(cell)
    return fault
  }
  const leave = (next?: Next) => {
    typed.drop(cell)
    actions.leave(next)
  }
  const onTyped = (text: string) =>
    typed.write(cell, { text, base: editing.base, settles: editing.settles?.id })
  const common = { label, commit, leave }

  switch (kind) {
    case 'reference':
      return (
        <ReferenceEditor
          {...common}
          issue={issue}
          start={textOf(startOf(issue, key, editing))}
          onTyped={onTyped}
        />
      )
    case 'keys':
    case 'choice':
    case 'section':
    case 'level':
    case 'person':
      return (
        <Picker
          {...common}
          options={optionsOf(key, source)}
          multiple={kind === 'keys'}
          list={ADDED_TO[key] ?? null}
          start={keysOf(editing.settles ? editing.settles.value : issue.cells[key])}
          typed={editing.typed ?? ''}
        />
      )
    default:
      return (
        <TextEditor
          {...common}
          onTyped={onTyped}
          start={textOf(startOf(issue, key, editing))}
          lines={kind === 'long-text' || key === 'summary'}
          longest={key === 'summary' ? LONGEST_SUMMARY : null}
        />
      )
  }
}
