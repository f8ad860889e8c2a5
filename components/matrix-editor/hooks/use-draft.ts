import { useCallback, useRef, useState } from 'react'
import type { CellChange } from '@/lib/domain/cell-change'
import type { Draft, DraftIssue, SaveAnswer, SetAside } from '@/lib/domain/draft'
import type { MatrixChanges } from '@/lib/domain/live'
import { lookAfter } from '@/lib/domain/look-again'
import type { EditorCalls, Settlement } from '../model/calls'
import { cellId, withChange, withoutChange } from '../model/draft-edits'
import { withKeptObjects } from '../model/kept-objects'
import { afterAnswer, knownAt, layChanges } from '../model/live-changes'
import { type SaveQueue, unsaved } from '../model/save-queue'
import type { Owner } from './use-kept'
import { useReloader } from './use-reloader'
import { useSaveQueue } from './use-save-queue'

type StoredCell = { issueId: string; column: string; after: unknown }
type Held = {
  issues: readonly DraftIssue[]
  setAside: readonly SetAside[]
  /** issues whose proposals changed after they were rated */
  lookAgain: ReadonlySet<string>
}

/** The cell that was stored; of an added issue only the address may differ from what was sent. */
function storedCell({ issueId, column, value }: SaveAnswer['saved'][number]): StoredCell[] {
  if (column !== 'present') return [{ issueId, column, after: value }]
  const address = typeof value === 'object' && value !== null && 'id' in value ? value.id : null
  return address === null ? [] : [{ issueId, column: 'id', after: address }]
}

/** What the server stored, but for the cells that have been edited again meanwhile. */
function withStored(issues: readonly DraftIssue[], answer: SaveAnswer, queue: SaveQueue) {
  const pending = new Set(unsaved(queue).map(cellId))
  const byId = new Map(issues.map((issue) => [issue.id, issue]))
  for (const cell of answer.saved.flatMap(storedCell)) {
    const issue = byId.get(cell.issueId)
    const [stored] = issue && !pending.has(cellId(cell)) ? withChange([issue], cell) : []
    if (stored) byId.set(stored.id, stored)
  }
  return [...byId.values()]
}

const heldOf = ({ issues, setAside, lookAgain }: Draft): Held => ({
  issues,
  setAside,
  lookAgain: new Set(lookAgain),
})

/** What is shown once changes were made to it; one pass, however many they are. */
function withChanges(held: Held, changes: readonly CellChange[]): Held {
  const issues = new Map(held.issues.map((issue) => [issue.id, issue]))
  let { lookAgain } = held
  for (const change of changes) {
    const issue = issues.get(change.issueId)
    lookAgain = lookAfter(lookAgain, issue, change)
    const [changed] = withChange(issue ? [issue] : [], change)
    if (changed) issues.set(changed.id, changed)
  }
  return { ...held, issues: [...issues.values()], lookAgain }
}

/** The draft as the server has it now, with what it does not have yet laid over it. */
function overlaid(draft: Draft, queue: SaveQueue): Held {
  return withChanges(heldOf(draft), unsaved(queue))
}

/** What is shown, and how it is loaded anew and brought up to what others have changed. */
function useHeld(draft: Draft, calls: EditorCalls, queue: () => SaveQueue) {
  const [held, setHeld] = useState<Held>(() => heldOf(draft))
  const latest = useRef(held)
  const hold = useCallback((next: Held) => {
    latest.current = next
    setHeld(next)
  }, [])

  const known = useRef(knownAt(draft.revision))
  const [isSetBack, setSetBack] = useState(false)
  const reloader = useReloader({
    ask: calls.reload,
    newest: () => known.current.newest,
    take: (loaded, wasSetBack) => {
      known.current = knownAt(loaded.revision)
      const issues = withKeptObjects(loaded.issues, latest.current.issues)
      hold(overlaid({ ...loaded, issues }, queue()))
      if (wasSetBack) setSetBack(true)
    },
  })
  const lay = (
    changes: MatrixChanges,
    mine: { unsaved: readonly CellChange[]; editing: string | null; me: string },
  ) => {
    const laid = layChanges(latest.current, changes, { ...mine, known: known.current })
    known.current = laid.known
    hold(laid.shown)
    return laid
  }
  return { held, latest, hold, known, reloader, isSetBack, lay }
}

/** Each once: what an answer says may have been told by the stream before it came. */
const joined = (setAside: readonly SetAside[], more: readonly SetAside[]) => [
  ...setAside,
  ...more.filter(({ id }) => !setAside.some((one) => one.id === id)),
]

type Wanted = {
  draft: Draft
  calls: EditorCalls
  owner: Owner
  /** the sentence for a choice that the server did not take */
  unreached: string
}

/** The matrix as it is shown, and the ways to change it. Every change is saved by itself. */
export function useDraft({ draft, calls, owner, unreached }: Wanted) {
  const queued = (): SaveQueue => saving.latest.current
  const { held, latest, hold, known, reloader, isSetBack, lay } = useHeld(draft, calls, queued)
  const saving = useSaveQueue({
    save: calls.save,
    owner,
    onSaved: (answer, queue, again) => {
      const after = afterAnswer(known.current, answer)
      known.current = after.known
      hold({
        ...latest.current,
        issues: withStored(latest.current.issues, answer, queue),
        setAside: joined(latest.current.setAside, answer.setAside),
      })
      if (again || after.stale || answer.setAside.length > 0) void reloader.reload()
    },
    onTakenOver: (queue) => hold(withChanges(latest.current, unsaved(queue))),
  })

  const { push, giveUp } = saving
  const apply = useCallback(
    (changes: readonly CellChange[]) => {
      hold(withChanges(latest.current, changes))
      push(changes)
    },
    [hold, push, latest],
  )
  const abandon = (change: CellChange) => {
    hold({ ...latest.current, issues: withoutChange(latest.current.issues, change) })
    giveUp(change.id)
    // What others wrote in the cell meanwhile was passed over, since this change stood there.
    void reloader.reload()
  }
  const settle = async (settlement: Settlement): Promise<string | null> => {
    const answer = await calls.settle(settlement)
    if (answer.kind === 'refused') return answer.message
    if (answer.kind !== 'done') return unreached
    const setAside = latest.current.setAside.filter(({ id }) => id !== settlement.id)
    hold({
      ...latest.current,
      issues: withStored(latest.current.issues, answer.value, saving.latest.current),
      setAside: joined(setAside, answer.value.setAside),
    })
    await reloader.reload()
    return null
  }
  const keepRating = async ({ id, cells }: DraftIssue): Promise<string | null> => {
    const answer = await calls.keepRating({ issueId: id, proposals: cells.proposals })
    if (answer.kind === 'refused') return answer.message
    if (answer.kind !== 'done') return unreached
    const lookAgain = new Set([...latest.current.lookAgain].filter((one) => one !== id))
    hold({ ...latest.current, lookAgain })
    return null
  }
  const restore: EditorCalls['restore'] = async (wish) => {
    const answer = await calls.restore(wish)
    if (answer.kind === 'done') await reloader.reload()
    return answer
  }
  const live = {
    told: () => known.current.told,
    lay: (changes: MatrixChanges, editing: string | null) =>
      lay(changes, { unsaved: unsaved(saving.latest.current), editing, me: owner.person }),
    ...{ isSetBack, reload: reloader.reload, again: reloader.again, wait: reloader.hold },
  }
  const { queue, kept, letGo, tryAgain, pump: retry } = saving
  return {
    ...{ ...held, queue, kept, latest },
    ...{ apply, abandon, settle, keepRating, restore, retry, tryAgain, letGo, ...live },
    ...{ loaded: reloader.loaded, unreached },
  }
}
