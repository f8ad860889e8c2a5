import { useEffect, useState } from 'react'
import type { DraftIssue, SetAside } from '@/lib/domain/draft'
import type { Panel } from '../editor-panels'
import { type GridColumn, holdsValue } from '../model/view'
import type { useDraft } from './use-draft'
import type { useSettling } from './use-settling'
import { useStable } from './use-stable'
import type { useWholeIssue } from './use-whole-issue'

type Parts = {
  draft: ReturnType<typeof useDraft>
  settling: ReturnType<typeof useSettling>
  /** the selected cell */
  issue: DraftIssue | undefined
  column: GridColumn | undefined
  /** shows the cell of a set-aside change, in a view that has its column */
  show: (setAside: SetAside) => void
  whole: Pick<ReturnType<typeof useWholeIssue>, 'narrow' | 'openIssue' | 'editIn'>
}

/** What is open over the grid has the keys to itself; an open cell keeps those of typing. */
const isElsewhere = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="dialog"], [data-editor]') !== null

/** Ctrl+Shift+H and Ctrl+Shift+L, wherever the focus is on the page. */
function usePanelKeys(acts: { h: () => void; l: () => void }) {
  const onKeyDown = useStable((event: KeyboardEvent) => {
    const isCommand = (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey
    if (!isCommand || event.defaultPrevented || isElsewhere(event.target)) return
    const letter = event.key.toLowerCase()
    if (letter !== 'h' && letter !== 'l') return
    event.preventDefault()
    acts[letter]()
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onKeyDown])
}

/** Which panel is open over the grid, and what opens one. */
export function usePanels({ draft, settling, issue, column, show, whole }: Parts) {
  const [panel, setPanel] = useState<Panel>(null)
  const toHistory = () => {
    if (issue && column && holdsValue(column)) setPanel({ kind: 'history', issue, column })
  }
  const toSetAside = () => setPanel({ kind: 'set-aside' })
  /** To the one change that was set aside, in its cell where it has one; several stand in a list. */
  const settleNext = () => {
    const [only, ...more] = draft.setAside
    const isShown = draft.issues.some(({ id, present }) => id === only?.issueId && present)
    if (!only || more.length > 0 || !isShown) return toSetAside()
    if (whole.narrow) whole.openIssue(only.issueId, only.column)
    else show(only)
  }
  const onEditSetAside = (setAside: SetAside) => {
    setPanel(null)
    if (whole.narrow) return whole.editIn(setAside)
    show(setAside)
    void settling.editSetAside(setAside)
  }
  usePanelKeys({ h: toHistory, l: toSetAside })
  return { panel, setPanel, toHistory, settleNext, onEditSetAside }
}
