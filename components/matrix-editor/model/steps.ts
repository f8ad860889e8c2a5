import type { CellChange } from '@/lib/domain/cell-change'

/** What one act of a person changed, and how it is called. */
export type Step = { name: string; changes: readonly CellChange[] }

/** The steps that can be undone, and those that were undone and can be done again; the next last. */
export type Steps = { done: readonly Step[]; undone: readonly Step[] }

export const noSteps: Steps = { done: [], undone: [] }

const MOST = 500

/** TypeScript cannot see that `before` and `after` of a change are of the same column. */
function swapped(change: CellChange, newId: () => string): CellChange {
  const { before, after } = change
  const mark = change.column === 'sort_key' ? { turned: true } : {}
  return { ...change, id: newId(), before: after, after: before, ...mark } as CellChange
}

/** An issue that came goes as a removed one, so that what was written in it meanwhile is kept. */
function turned(change: CellChange, newId: () => string): CellChange {
  if (change.column === 'present' && change.before === null) {
    return { ...change, id: newId(), before: true, after: false }
  }
  return swapped(change, newId)
}

/**
 * The changes that take others back: the last first, `before` and `after` changed over. Sent like
 * any others; where a cell is no longer what they left in it, theirs is set aside, and an issue that
 * was moved on stays.
 * @param changes in the order in which they were made
 * @param newId makes the ids of the new ones
 */
export const turnedRound = (changes: readonly CellChange[], newId: () => string) =>
  changes.toReversed().map((change) => turned(change, newId))

/** The steps after one more; what was undone before can no longer be done again. */
export function withStep({ done }: Steps, step: Step): Steps {
  return { done: [...done, step].slice(-MOST), undone: [] }
}

/** The steps without changes that never came to stand: the server refused them or set them aside. */
export function withoutChanges({ done, undone }: Steps, gone: ReadonlySet<string>): Steps {
  const left = (steps: readonly Step[]) =>
    steps.flatMap((step) => {
      const changes = step.changes.filter(({ id }) => !gone.has(id))
      return changes.length === 0 ? [] : [{ ...step, changes }]
    })
  return gone.size === 0 ? { done, undone } : { done: left(done), undone: left(undone) }
}

type Taken = { steps: Steps; step: Step } | null

/** Takes the last step back. Returns the steps then and what to change, or null at the beginning. */
export function undo({ done, undone }: Steps, newId: () => string): Taken {
  const last = done.at(-1)
  if (!last) return null
  const step = { ...last, changes: turnedRound(last.changes, newId) }
  return { steps: { done: done.slice(0, -1), undone: [...undone, step] }, step }
}

/** Does the step again that was undone last. */
export function redo({ done, undone }: Steps, newId: () => string): Taken {
  const last = undone.at(-1)
  if (!last) return null
  const step = { ...last, changes: turnedRound(last.changes, newId) }
  return { steps: { done: [...done, step], undone: undone.slice(0, -1) }, step }
}
