import { useEffect, useLayoutEffect, useRef } from 'react'
import type { ChangedCell, MatrixChanges } from '@/lib/domain/live'
import type { EditorCalls } from '../model/calls'
import type { LiveCalls } from '../model/live-calls'
import type { RowGroup } from '../model/matrix-rows'
import type { WordSource } from '../model/value-words'
import { useAnchor } from './use-anchor'
import type { useDraft } from './use-draft'
import { useLine } from './use-line'
import { useMarksOfOthers } from './use-marks-of-others'
import { usePresence } from './use-presence'
import type { useSelection } from './use-selection'
import { useStable } from './use-stable'

type Parts = {
  draft: ReturnType<typeof useDraft>
  selection: ReturnType<typeof useSelection>
  groups: readonly RowGroup[]
  source: WordSource
  live: LiveCalls
  /** the build of the site that made the page */
  build: string
  changesSince: EditorCalls['changesSince']
  me: string
  onSaid: (issueId: string | null) => void
  /** told of what others changed, which may name what this page does not know */
  learn: (changes: MatrixChanges) => Promise<void>
}

const isFocusInGrid = () => document.activeElement?.closest('[role="grid"]') !== null

/** The row that takes the place of one that goes. */
function neighbour(groups: readonly RowGroup[], row: string, going: ReadonlySet<string>) {
  const rows = groups.flatMap(({ issues }) => issues.map(({ id }) => id))
  const at = rows.indexOf(row)
  const stays = (id: string) => !going.has(id)
  return rows.slice(at).find(stays) ?? rows.slice(0, Math.max(0, at)).findLast(stays)
}

const goingIn = (cells: readonly ChangedCell[]) =>
  new Set(
    cells.flatMap((cell) =>
      cell.column === 'present' && cell.value === false ? cell.issueId : [],
    ),
  )

type Waiting = {
  /** the revision before what waits for the open editor to be closed; null where nothing does */
  waitingSince: { current: number | null }
  editing: boolean
  catchUp: (since: number) => Promise<boolean>
}

const ASK_AGAIN = 4_000

/** Asks for what waited once the editor is closed, as it stands by then. */
function useWaiting({ waitingSince, editing, catchUp }: Waiting) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const ask = async () => {
      const since = waitingSince.current
      if (since === null) return
      waitingSince.current = null
      if (await catchUp(since)) return
      waitingSince.current = since
      timer = setTimeout(() => void ask(), ASK_AGAIN)
    }
    if (!editing) void ask()
    return () => {
      if (timer) clearTimeout(timer)
    }
  }, [editing, waitingSince, catchUp])
}

/** Brings in what others change, without moving anybody, and shows who is here. */
export function useLive(parts: Parts) {
  const { draft, selection, groups, source, live, changesSince, me, onSaid, learn } = parts
  const cast = useAnchor(draft.issues)
  const waitingSince = useRef<number | null>(null)
  const headings = new Map<string, string>(Object.entries(source.words.columns))
  const { cell, editing } = selection

  /** The selected row may go: the selection goes to the next, and with it the focus that was in it. */
  const giveWay = (cells: readonly ChangedCell[]) => {
    const going = goingIn(cells)
    if (!cell || editing || !going.has(cell.row)) return
    const next = neighbour(groups, cell.row, going)
    selection.select(next ? { row: next, column: cell.column } : null, isFocusInGrid())
  }
  const lay = useStable<[MatrixChanges], void>((changes) => {
    cast()
    void learn(changes)
    const laid = draft.lay(changes, editing ? (cell?.row ?? null) : null)
    // Not what is merely told: one may have brought back the row since.
    giveWay(laid.news)
    if (laid.waiting.length > 0) {
      waitingSince.current = Math.min(waitingSince.current ?? changes.since, changes.since)
    }
    marking.mark(laid.news)
  })
  const line = useLine({
    ...{ follow: live.follow, changesSince },
    ...{ told: draft.told, lay, reload: draft.reload, again: draft.again, onSaid },
  })
  const marking = useMarksOfOthers(line.here, me, { issues: draft.issues, source, headings })
  usePresence(live, cell)
  const isOpen = editing !== null
  const { wait } = draft
  useLayoutEffect(() => wait(isOpen), [wait, isOpen])
  useWaiting({ waitingSince, editing: editing !== null, catchUp: line.catchUp })
  const isReplaced = line.build !== null && line.build !== parts.build
  return { ...marking, trouble: line.trouble, isReplaced, isSetBack: draft.isSetBack, headings }
}
