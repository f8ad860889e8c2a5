import { useCallback, useEffect, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { cellId } from '../model/draft-edits'
import {
  type Asked,
  askedAfter,
  askedWithout,
  isLevelColumn,
  type LevelColumn,
  RATIONALE_OF,
} from '../model/rationale-asked'
import type { useCells } from './use-cells'
import type { useSelection } from './use-selection'
import { useStable } from './use-stable'

const NONE: Asked = new Map()

/** Which levels the person has changed without saying why; only this page asks, and only once. */
export function useAsked() {
  const [asked, setAsked] = useState(NONE)
  const note = useCallback((changes: readonly CellChange[]) => {
    setAsked((now) => askedAfter(now, changes))
  }, [])
  const drop = useCallback((cell: { issueId: string; column: string }) => {
    setAsked((now) => askedWithout(now, cell))
  }, [])
  return { asked, note, drop }
}

type Parts = {
  asking: ReturnType<typeof useAsked>
  selection: ReturnType<typeof useSelection>
  cells: ReturnType<typeof useCells>
  issueOf: (id: string | undefined) => DraftIssue | undefined
}

/** Leads from a level that waits for its reason to the cell of the rationale; W does, too. */
export function useSayWhy({ asking, selection, cells, issueOf }: Parts) {
  const sayWhy = useStable((issue: DraftIssue, column: LevelColumn) => {
    const rationale = RATIONALE_OF[column]
    selection.select({ row: issue.id, column: rationale }, false)
    cells.open(issue, rationale, null)
  })
  const whyLater = useStable((issue: DraftIssue, column: LevelColumn) => {
    asking.drop({ issueId: issue.id, column })
    selection.leave(null)
  })
  const onKeyDown = useStable((event: KeyboardEvent) => {
    const { target, ctrlKey, metaKey, altKey } = event
    const isPlain = !(ctrlKey || metaKey || altKey || event.defaultPrevented)
    const isOnCell = target instanceof HTMLElement && target.role === 'gridcell'
    if (!(isPlain && isOnCell) || event.key.toLowerCase() !== 'w') return
    const { cell } = selection
    const issue = issueOf(cell?.row)
    if (!(issue && cell && isLevelColumn(cell.column))) return
    if (!asking.asked.has(cellId({ issueId: issue.id, column: cell.column }))) return
    event.preventDefault()
    sayWhy(issue, cell.column)
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onKeyDown])
  return { sayWhy, whyLater }
}
