import { useEffect, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { useSelection } from '../hooks/use-selection'
import { useStable } from '../hooks/use-stable'
import type { MatrixEditorProps } from '../matrix-editor-props'
import type { EditorWords } from '../model/editor-words'
import type { PaletteItem } from '../model/palette'
import { type EditorView, type GridColumn, viewWith } from '../model/view'
import { markedColumn } from './cell-comments'
import { commentedColumn } from './commented-column'
import type { Place } from './comments-context'
import { useAskedThread } from './use-asked-thread'

type Parts = {
  talk: MatrixEditorProps['talk']
  issues: readonly DraftIssue[]
  /** the selected cell */
  issue: DraftIssue | undefined
  column: GridColumn | undefined
  selection: ReturnType<typeof useSelection>
  columns: readonly GridColumn[]
  onView: (view: EditorView) => void
  words: EditorWords
}

/** What is open over the grid has the keys to itself; an open cell keeps those of typing. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"], [data-editor]') !== null

/** Shift+F2 opens the comments of the selected cell, wherever the focus is on the page. */
function useKey(onPressed: () => void) {
  const onKeyDown = useStable((event: KeyboardEvent) => {
    const isOurs = event.key === 'F2' && event.shiftKey && !(event.ctrlKey || event.altKey)
    if (!isOurs || event.defaultPrevented || isElsewhere(event.target)) return
    event.preventDefault()
    onPressed()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onKeyDown])
}

type Panel = { kind: 'comments'; place: Place } | { kind: 'news' } | null

const command = (word: string, run: () => void): PaletteItem => ({
  ...{ id: `command ${word}`, kind: 'command', hint: '' },
  ...{ word, run },
})

/** Which comments are open over the grid, and what opens them. */
export function useCommentPanel(parts: Parts) {
  const { issue, column, selection, columns, words } = parts
  const [panel, setPanel] = useState<Panel>(null)
  const open = useStable<[Place], void>((place) => setPanel({ kind: 'comments', place }))
  const openNews = () => setPanel({ kind: 'news' })
  const openSelected = () => {
    if (issue) open({ issueId: issue.id, column: commentedColumn(column), proposal: null })
  }
  /** Opens the comments of a place and selects its cell, in a view that shows it. */
  const toPlace = (place: Place) => {
    const shown = markedColumn(place.column)
    if (!columns.some(({ key }) => key === shown)) parts.onView(viewWith(shown))
    selection.select({ row: place.issueId, column: shown }, false)
    open(place)
  }
  /** The focus goes back to the selected cell, where the comments were those of a row in the grid. */
  const mayRefocus = panel?.kind === 'comments' && selection.cell?.row === panel.place.issueId
  const close = () => {
    setPanel(null)
    if (mayRefocus) selection.refocus()
  }
  useKey(openSelected)
  useAskedThread({
    asked: parts.talk.asked,
    marks: parts.talk.threads,
    issues: parts.issues,
    toPlace,
  })
  return {
    ...{ panel, open, openNews, close, toPlace, mayRefocus },
    openSelected: issue ? openSelected : null,
    commands: [
      ...(issue ? [command(words.editor.comments.button, openSelected)] : []),
      command(words.editor.comments.news, openNews),
    ],
  }
}
