import { type CellChange, isTurnedMove } from '@/lib/domain/cell-change'
import type { SaveAnswer } from '@/lib/domain/draft'
import { basedOn } from './based-on'
import { sameValue } from './draft-edits'

/** How the last request went, which decides what the line of state says. */
export type LineState = 'good' | 'offline' | 'signed-out' | 'trouble'
export type Refusal = { change: CellChange; message: string }

/**
 * What a page that is gone had not saved. Its `inFlight` may have been written already; `begun` says
 * that what is in flight now is of it.
 */
export type Earlier = {
  inFlight: readonly CellChange[]
  waiting: readonly CellChange[]
  begun: boolean
}

/** All of a queue that outlives its page. */
export type Kept = {
  parts: readonly Omit<Earlier, 'begun'>[]
  refused: readonly Refusal[]
  unread: readonly unknown[]
}

/**
 * The changes that the server does not have yet. `waiting` holds at most one for a cell; what is
 * `inFlight` is never altered, because the server may already have written it under its id.
 */
export type SaveQueue = {
  waiting: readonly CellChange[]
  inFlight: readonly CellChange[]
  refused: readonly Refusal[]
  /** the ids of the changes that were joined into one, by the id under which that goes */
  joined: ReadonlyMap<string, readonly string[]>
  /** what earlier pages kept, the oldest first; each is sent before anything that waits here */
  earlier: readonly Earlier[]
  /** what was kept in a form that this page cannot read */
  unread: readonly unknown[]
  line: LineState
  failures: number
  largest: number
}

const LARGEST = 200
export const emptyQueue: SaveQueue = {
  waiting: [],
  inFlight: [],
  refused: [],
  joined: new Map(),
  earlier: [],
  unread: [],
  line: 'good',
  failures: 0,
  largest: LARGEST,
}

const isSameCell = (a: CellChange) => (b: { issueId: string; column: string }) =>
  a.issueId === b.issueId && a.column === b.column

type Altered = { before?: unknown; after?: unknown; turned?: undefined }

/** TypeScript cannot see that `before` and `after` come from a change of the same column. */
function altered<C extends CellChange>(change: C, part: Altered): C {
  return { ...change, ...part } as C
}

/** A fresh move of which one step was taken back is a fresh move still. */
function joined(earlier: CellChange, later: CellChange): CellChange[] {
  const isFresh = isTurnedMove(later) && !isTurnedMove(earlier)
  const change = altered(later, {
    before: earlier.before,
    ...(isFresh ? { turned: undefined } : {}),
  })
  return sameValue(change.before, change.after) ? [] : [change]
}

/**
 * Puts a change into the queue. One that waits for the same cell is joined with it; one that was
 * refused is replaced, and what the server holds stays the `before`.
 */
export function enqueue(queue: SaveQueue, made: CellChange): SaveQueue {
  const same = isSameCell(made)
  const given = queue.refused.find((refusal) => same(refusal.change))
  const change = given ? altered(made, { before: given.change.before }) : made
  const refused = queue.refused.filter((refusal) => !same(refusal.change))
  const earlier = queue.waiting.find(same)
  if (!earlier) return { ...queue, refused, waiting: [...queue.waiting, change] }
  if (earlier.column === 'present' && earlier.before === null) {
    return { ...queue, refused, waiting: [...queue.waiting, change] }
  }
  const waiting = queue.waiting.flatMap((other) =>
    other === earlier ? joined(other, change) : [other],
  )
  const swallowed = [...(queue.joined.get(earlier.id) ?? []), earlier.id]
  return { ...queue, refused, waiting, joined: new Map(queue.joined).set(change.id, swallowed) }
}

/** Changes that never came to stand, with those that were joined into them. */
export const withJoined = ({ joined }: Pick<SaveQueue, 'joined'>, ids: readonly string[]) =>
  new Set(ids.flatMap((id) => [id, ...(joined.get(id) ?? [])]))

/** Splits off the next changes to send: one for a cell, and nothing of an issue being added. */
function split(changes: readonly CellChange[], largest: number) {
  const taken: CellChange[] = []
  const left: CellChange[] = []
  const closed = new Set<string>()
  for (const change of changes) {
    const adds = change.column === 'present'
    const busy =
      closed.has(change.issueId) || (adds && taken.some((c) => c.issueId === change.issueId))
    if (busy || taken.length >= largest) {
      closed.add(change.issueId)
      left.push(change)
    } else {
      taken.push(change)
      if (adds) closed.add(change.issueId)
    }
  }
  return { taken, left }
}

/** Takes what an earlier page had sent, as it was; then what waited there. */
function takeEarlier(queue: SaveQueue, [first, ...more]: readonly [Earlier, ...Earlier[]]) {
  const { taken, left } =
    first.inFlight.length > 0
      ? { taken: first.inFlight, left: first.waiting }
      : split(first.waiting, queue.largest)
  const rest: Earlier = { inFlight: [], waiting: left, begun: true }
  return { ...queue, inFlight: taken, earlier: [rest, ...more] }
}

/** Takes the next changes to send: of an earlier page first. */
export function takeBatch(queue: SaveQueue): SaveQueue {
  if (queue.inFlight.length > 0) return queue
  const [first, ...more] = queue.earlier
  if (first) return takeEarlier(queue, [first, ...more])
  if (queue.waiting.length === 0) return queue
  const { taken, left } = split(queue.waiting, queue.largest)
  return { ...queue, inFlight: taken, waiting: left }
}

function rebased(change: CellChange, answer: SaveAnswer): CellChange[] {
  const stored = answer.saved.find(isSameCell(change))
  if (!stored || change.column === 'present') return [change]
  // What takes a move back says which place it takes back, and no other.
  if (isTurnedMove(change)) return [change]
  // What was sent may have been merged with what others did, which this edit has not seen.
  const versions = { base: change.before, mine: change.after, now: stored.value }
  const isMerged = stored.merged && Array.isArray(stored.value)
  const next = altered(
    change,
    isMerged ? basedOn(change.column, versions) : { before: stored.value },
  )
  return sameValue(next.before, next.after) ? [] : [next]
}

/** What is left of an earlier page once something of it was answered. */
function earlierAfter(queue: SaveQueue, rebase: (change: CellChange) => CellChange[]): Earlier[] {
  const [first, ...more] = queue.earlier
  if (!first?.begun) return [...queue.earlier]
  const waiting = first.waiting.flatMap(rebase)
  return waiting.length > 0 ? [{ inFlight: [], waiting, begun: false }, ...more] : more
}

/** A refused change keeps its text, unless the person has written something newer meanwhile. */
function refusalsOf(queue: SaveQueue, answer: SaveAnswer): Refusal[] {
  return answer.refused.flatMap(({ id, message }) => {
    const change = queue.inFlight.find((sent) => sent.id === id)
    const newer = change && queue.waiting.some(isSameCell(change))
    return change && !newer ? [{ change, message }] : []
  })
}

/**
 * After an answer: what was sent is done, set aside or refused, and what waits for the same cells
 * starts from what was stored.
 */
export function settle(queue: SaveQueue, answer: SaveAnswer): SaveQueue {
  const waiting = queue.waiting.flatMap((change) => rebased(change, answer))
  const earlier = earlierAfter(queue, (change) => rebased(change, answer))
  const refused = [...queue.refused, ...refusalsOf(queue, answer)]
  const largest = waiting.length + earlier.length === 0 ? LARGEST : queue.largest
  return { ...queue, waiting, earlier, refused, inFlight: [], line: 'good', failures: 0, largest }
}

/** What is in flight waits again, before or behind the others of its page. */
function putBack(queue: SaveQueue, last: boolean): SaveQueue {
  const { inFlight } = queue
  const [first, ...more] = queue.earlier
  const among = (waiting: readonly CellChange[]) =>
    last ? [...waiting, ...inFlight] : [...inFlight, ...waiting]
  if (!first?.begun) return { ...queue, inFlight: [], waiting: among(queue.waiting) }
  const back: Earlier = { inFlight: [], waiting: among(first.waiting), begun: false }
  return { ...queue, inFlight: [], earlier: [back, ...more] }
}

const PATIENT = 3

/**
 * The line is down, or the session has ended: all is kept and sent again under the same ids. Where
 * the server keeps failing, one change may be why: they go one by one, and it goes behind the others.
 */
export function keep(queue: SaveQueue, line: Exclude<LineState, 'good'>): SaveQueue {
  const kept: SaveQueue = { ...queue, line, failures: queue.failures + 1 }
  if (line !== 'trouble' || kept.failures < PATIENT) return kept
  const [only, ...more] = queue.inFlight
  const mayGoLast = more.length === 0 && only?.column !== 'present'
  return { ...putBack(kept, mayGoLast), largest: 1 }
}

/**
 * The server refused a request as a whole, so nothing of it was written. Several changes are sent
 * again one by one to find the one that is meant; one alone is kept as refused, with its sentence.
 */
export function refuse(queue: SaveQueue, message: string): SaveQueue {
  const [only, ...more] = queue.inFlight
  if (!only) return queue
  if (more.length > 0) {
    const first: SaveQueue = { ...queue, waiting: queue.inFlight, inFlight: [] }
    const all = queue.earlier[0]?.begun
      ? putBack(queue, false)
      : queue.waiting.reduce(enqueue, first)
    return { ...all, largest: 1, line: 'good', failures: 0 }
  }
  const refused = [
    ...queue.refused.filter((r) => !isSameCell(only)(r.change)),
    { change: only, message },
  ]
  const earlier = earlierAfter(queue, (change) => [change])
  return { ...queue, inFlight: [], earlier, refused, line: 'good', failures: 0 }
}

/** Takes over what another page kept: nothing of it is altered, since it may have been sent. */
export function takeOver(queue: SaveQueue, kept: Kept): SaveQueue {
  const parts = kept.parts.map((part) => ({ ...part, begun: false }))
  return {
    ...queue,
    earlier: [...queue.earlier, ...parts],
    refused: [...kept.refused, ...queue.refused],
    unread: [...queue.unread, ...kept.unread],
  }
}

/**
 * Puts refused changes back to be sent as they are, before what waits here: what stood in the way may
 * be gone, such as a role that was taken and given back.
 * @param changeId of one of them; all without it
 */
export function sendAgain(queue: SaveQueue, changeId?: string): SaveQueue {
  const isMeant = ({ change }: Refusal) => changeId === undefined || change.id === changeId
  const again = queue.refused.filter(isMeant).map(({ change }) => change)
  if (again.length === 0) return queue
  const part: Earlier = { inFlight: [], waiting: again, begun: false }
  const refused = queue.refused.filter((refusal) => !isMeant(refusal))
  return { ...queue, refused, earlier: [...queue.earlier, part] }
}

/** Lets go of a refused change: its text is given up by the person who wrote it. */
export function forget(queue: SaveQueue, changeId: string): SaveQueue {
  return { ...queue, refused: queue.refused.filter(({ change }) => change.id !== changeId) }
}

/** Lets go of what could not be read. */
export function letGo(queue: SaveQueue, unread: unknown): SaveQueue {
  return { ...queue, unread: queue.unread.filter((one) => one !== unread) }
}

/** Every change that the server does not hold, in the order in which it was made. */
export const unsaved = (queue: SaveQueue): CellChange[] => [
  ...queue.refused.map(({ change }) => change),
  ...(queue.earlier[0]?.begun ? queue.inFlight : []),
  ...queue.earlier.flatMap((part) => [...part.inFlight, ...part.waiting]),
  ...(queue.earlier[0]?.begun ? [] : queue.inFlight),
  ...queue.waiting,
]

const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000
/** How long to wait after so many failures in a row, in milliseconds. */
export const backOff = (failures: number) =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, failures - 1))
