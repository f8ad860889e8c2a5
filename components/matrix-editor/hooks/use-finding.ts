import { useEffect, useState } from 'react'
import { BUILT_IN } from '@/lib/domain/layout/saved-view'
import { viewWord } from '../model/layout/view-word'
import type { PaletteItem } from '../model/palette'
import { issueName, type WordSource } from '../model/value-words'
import { type EditorView, VIEWS } from '../model/view'
import type { useDraft } from './use-draft'
import type { useRangeActs } from './use-range-acts'
import type { useRows } from './use-rows'
import type { useSelection } from './use-selection'
import type { useShown } from './use-shown'
import type { useSteps } from './use-steps'
import type { useWholeIssue } from './use-whole-issue'

type Parts = {
  draft: ReturnType<typeof useDraft>
  steps: ReturnType<typeof useSteps>
  selection: ReturnType<typeof useSelection>
  rows: ReturnType<typeof useRows>
  acts: ReturnType<typeof useRangeActs>
  /** what the person may do, and the key of the assembly */
  setting: { mayEdit: boolean; mayPublish: boolean; key: string }
  source: WordSource
  onView: (view: EditorView) => void
  shown: ReturnType<typeof useShown>
  whole: Pick<ReturnType<typeof useWholeIssue>, 'narrow' | 'openIssue'>
}

/** A field keeps its own keys, and so does what is open over the grid. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null

function opens(event: KeyboardEvent): 'find' | 'keys' | null {
  if (event.defaultPrevented || event.altKey || isElsewhere(event.target)) return null
  const isCommand = event.ctrlKey || event.metaKey
  if (isCommand && event.key.toLowerCase() === 'k') return 'find'
  return !isCommand && event.key === '?' ? 'keys' : null
}

function commandsOf({ steps, rows, acts, setting, source, whole }: Parts): PaletteItem[] {
  const { step, toolbar, range, keys } = source.words.editor
  const command = (word: string, run: () => void): PaletteItem => ({
    id: `command ${word}`,
    kind: 'command',
    word,
    hint: '',
    run,
  })
  const undoes = steps.next.undo === null ? [] : [command(step.undo, steps.undo)]
  const redoes = steps.next.redo === null ? [] : [command(step.redo, steps.redo)]
  const add = () => {
    const id = rows.addHere()
    if (whole.narrow) whole.openIssue(id)
  }
  const ofCells = [command(range.fillDown, acts.fillDown), command(range.clear, acts.clear)]
  const edits = [
    ...[...undoes, ...redoes, command(toolbar.add, add)],
    ...(whole.narrow ? [] : ofCells),
  ]
  return [...(setting.mayEdit ? edits : []), command(keys.title, () => undefined)]
}

/** The views of rows and columns, and what is done with them. */
function layoutItems({ shown, source }: Parts): PaletteItem[] {
  const { layout, arrangement, setPanel, disputed } = shown
  const words = source.words.editor.layout
  const item = (kind: 'view' | 'command', word: string, run: () => void): PaletteItem => ({
    ...{ id: `${kind} ${word}`, kind, word, hint: '', run },
  })
  const saved = layout.views.map(({ id, name, shared }) => ({
    ...item('view', name, () => layout.show(id)),
    ...{ id, hint: shared ? words.views.team : words.views.own },
  }))
  const apply = item('command', words.status.apply, arrangement.apply)
  return [
    ...BUILT_IN.map((id) =>
      item('view', viewWord(id, disputed, words.views), () => layout.show(id)),
    ),
    ...saved,
    ...(arrangement.waiting > 0 ? [apply] : []),
    item('command', words.rows.title, () => setPanel({ kind: 'rows' })),
    item('command', words.columns.title, () => setPanel({ kind: 'columns' })),
    item('command', words.save.title, () => setPanel({ kind: 'save' })),
  ]
}

/** The stages at which the grid shows the matrix. */
const stageItems = ({ source, onView }: Parts): PaletteItem[] =>
  VIEWS.map((view) => ({
    ...{ id: view, kind: 'view', word: source.words.editor.views[view], hint: '' },
    run: () => onView(view),
  }))

/** The pages of the assembly beside its editor. */
function pageItems({ setting, source }: Parts): PaletteItem[] {
  const { staff, toolbar, keys } = source.words.editor
  const { key } = setting
  const { find } = keys
  const page = (word: string, address: string): PaletteItem => ({
    ...{ id: `page ${address}`, kind: 'page', word, hint: '' },
    run: () => location.assign(address),
  })
  const { publish, settings } = staff.sections
  return [
    page(find.history, `/staff/${key}/history`),
    ...(setting.mayPublish
      ? [page(publish, `/staff/${key}/publish`), page(settings, `/staff/${key}/settings`)]
      : []),
    ...(setting.mayEdit ? [page(toolbar.carryOver, `/staff/${key}/carry-over`)] : []),
    page(find.site, `/${key}`),
  ]
}

/** The issues of the matrix: chosen in the grid, opened on a phone. */
function issueItems({ draft, selection, source, whole }: Parts): PaletteItem[] {
  const { words } = source
  const go = (id: string) => () =>
    whole.narrow ? whole.openIssue(id) : selection.select({ row: id, column: 'reference' }, true)
  return draft.issues.flatMap(({ id, present, cells }): PaletteItem[] => {
    const hint = cells.reference === null ? '' : (cells.title ?? '')
    const item = { id, kind: 'issue', word: issueName(cells, words), hint } as const
    return present ? [{ ...item, also: cells.id, run: go(id) }] : []
  })
}

/** What Ctrl+K finds and what ? shows, wherever the focus is on the page. */
export function useFinding(parts: Parts) {
  const { selection, source, whole } = parts
  const [open, setOpen] = useState<'find' | 'keys' | null>(null)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = opens(event)
      if (!wanted) return
      event.preventDefault()
      setOpen(wanted)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  const { title, find } = source.words.editor.keys
  const items = (): PaletteItem[] => [
    ...issueItems(parts),
    // A phone has neither stages nor columns: there each issue is whole, and the list has filters.
    ...(whole.narrow ? [] : [...stageItems(parts), ...layoutItems(parts)]),
    ...commandsOf(parts).map((item) =>
      item.word === title ? { ...item, run: () => setOpen('keys') } : item,
    ),
    ...pageItems(parts),
  ]
  const close = () => {
    setOpen(null)
    if (selection.cell && !whole.narrow) selection.leave(null)
  }
  const label = whole.narrow ? find.labelOnPhone : find.label
  return { open, setOpen, items, label, close }
}
