import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  backOff,
  emptyQueue,
  enqueue,
  forget,
  keep,
  refuse,
  type SaveQueue,
  sendAgain,
  settle,
  takeBatch,
  unsaved,
  withJoined,
} from '@/components/matrix-editor/model/save-queue'
import { noSteps, undo, withoutChanges, withStep } from '@/components/matrix-editor/model/steps'
import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells } from '@/lib/domain/columns'

const [one, two] = [randomUUID(), randomUUID()]
const title = (issueId: string, before: string | null, after: string | null): CellChange => ({
  id: randomUUID(),
  issueId,
  column: 'title',
  before,
  after,
})
const answer = (queue: SaveQueue) => ({
  revision: 1,
  saved: queue.inFlight.map(({ id, issueId, column, after }) => ({
    id,
    issueId,
    column,
    value: after,
    merged: false,
  })),
  setAside: [],
  refused: [],
})
const queued = (...changes: CellChange[]) => changes.reduce(enqueue, emptyQueue)

describe('what is not saved yet', () => {
  test('two edits of one cell that wait are one change from the first before', () => {
    const { waiting } = queued(title(one, null, 'a'), title(one, 'a', 'ab'))
    expect(waiting).toMatchObject([{ before: null, after: 'ab' }])
  })

  test('an edit that is taken back before it was sent is no change', () => {
    expect(queued(title(one, 'a', 'b'), title(one, 'b', 'a')).waiting).toEqual([])
  })

  test('a change in flight is never altered; the next one waits behind it', () => {
    const sent = takeBatch(queued(title(one, null, 'a')))
    const later = enqueue(sent, title(one, 'a', 'b'))
    expect(later.inFlight).toEqual(sent.inFlight)
    expect(takeBatch(later)).toBe(later)
    expect(unsaved(later)).toHaveLength(2)
  })

  test('what waits keeps what others put into the list that was sent before it', () => {
    const themes = (before: string[], after: string[]): CellChange => ({
      ...{ id: randomUUID(), issueId: one, column: 'themes', before, after },
    })
    const sent = takeBatch(queued(themes(['a'], ['a', 'b'])))
    const given = answer(sent)
    const saved = given.saved.map((cell) => ({ ...cell, value: ['a', 'x', 'b'], merged: true }))
    const next = enqueue(sent, themes(['a', 'b'], ['b', 'c']))
    const [waiting] = settle(next, { ...given, saved }).waiting
    expect(waiting?.before).toEqual(['a', 'x', 'b'])
    expect(new Set(waiting?.after as string[])).toEqual(new Set(['x', 'b', 'c']))
  })

  test('what was joined into a change that never came to stand never stood either', () => {
    const [first, second, third] = [
      title(one, 'A', 'B'),
      title(one, 'B', 'C'),
      title(one, 'C', 'D'),
    ] as const
    const elsewhere = title(two, null, 'a')
    const queue = queued(first, elsewhere, second, third)
    expect(queue.waiting.map(({ id }) => id)).toEqual([third.id, elsewhere.id])
    const steps = [first, elsewhere, second, third].reduce(
      (all, change) => withStep(all, { name: 'An edit', changes: [change] }),
      noSteps,
    )
    const left = withoutChanges(steps, withJoined(queue, [third.id]))
    expect(left.done).toEqual([{ name: 'An edit', changes: [elsewhere] }])
  })

  test('what takes a move back names the place it takes back; joined to a fresh one it is fresh', () => {
    const move = (before: string, after: string): CellChange => ({
      ...{ id: randomUUID(), issueId: one, column: 'sort_key', before, after },
    })
    const moves = [move('a0', 'a1'), move('a1', 'a2')].reduce(
      (all, change) => withStep(all, { name: 'A move', changes: [change] }),
      noSteps,
    )
    const [back] = undo(moves, randomUUID)?.step.changes ?? []
    if (!back) throw new Error('The last move can be taken back.')
    expect(back).toMatchObject({ before: 'a2', after: 'a1', turned: true })

    const [joined] = queued(move('a0', 'a2'), back).waiting
    expect(joined).toMatchObject({ before: 'a0', after: 'a1' })
    expect(joined).not.toHaveProperty('turned', true)

    const sent = enqueue(takeBatch(queued(back)), move('a1', 'a2'))
    const again = {
      ...sent,
      waiting: sent.waiting.map((one) => ({ ...one, turned: true as const })),
    }
    const given = answer(sent)
    const saved = given.saved.map((cell) => ({ ...cell, value: 'a7' }))
    expect(settle(sent, { ...given, saved }).waiting).toMatchObject([{ before: 'a7' }])
    expect(settle(again as SaveQueue, { ...given, saved }).waiting).toMatchObject([
      { before: 'a1', after: 'a2' },
    ])
  })

  test('what waits starts from what the server stored', () => {
    const sent = enqueue(takeBatch(queued(title(one, null, 'a\r\n'))), title(one, 'a', 'b'))
    const given = answer(sent)
    const [first] = given.saved
    const stored = { ...given, saved: first ? [{ ...first, value: 'a' }] : [] }
    expect(settle(sent, stored).waiting).toMatchObject([{ before: 'a', after: 'b' }])
  })

  test('several cells go in one request, the cells of a new issue after the issue', () => {
    const addition: CellChange = {
      id: randomUUID(),
      issueId: one,
      column: 'present',
      before: null,
      after: blankCells('new-1', 'a0'),
    }
    const queue = takeBatch(queued(addition, title(one, null, 'a'), title(two, null, 'b')))
    expect(queue.inFlight.map(({ issueId, column }) => [issueId, column])).toEqual([
      [one, 'present'],
      [two, 'title'],
    ])
    expect(takeBatch(settle(queue, answer(queue))).inFlight).toMatchObject([{ issueId: one }])
  })

  test('is found among others when the server keeps failing, and lets them pass', () => {
    const [first, second] = [title(one, null, 'a'), title(two, null, 'b')]
    const fail = (queue: SaveQueue) => keep(takeBatch(queue), 'trouble')
    let queue = [first, second].reduce(enqueue, emptyQueue)
    for (let time = 0; time < 3; time += 1) queue = fail(queue)
    expect(takeBatch(queue).inFlight).toEqual([first])
    expect(takeBatch(fail(queue)).inFlight).toEqual([second])
    expect(unsaved(fail(queue))).toHaveLength(2)
  })

  test('while the line is down everything is kept under the same ids', () => {
    const sent = takeBatch(queued(title(one, null, 'a')))
    const kept = keep(keep(sent, 'offline'), 'offline')
    expect(kept).toMatchObject({ line: 'offline', failures: 2, inFlight: sent.inFlight })
    expect(settle(kept, answer(kept))).toMatchObject({ line: 'good', failures: 0, inFlight: [] })
  })

  test('the waits between tries grow to half a minute', () => {
    expect([1, 2, 3, 10].map(backOff)).toEqual([1000, 2000, 4000, 30_000])
  })
})

describe('a change that the server does not take', () => {
  test('is kept with its sentence, the others being saved', () => {
    const sent = takeBatch(queued(title(one, null, 'a'), title(two, null, 'b')))
    const [bad] = sent.inFlight
    const refused = bad ? [{ id: bad.id, issueId: one, column: bad.column, message: 'No.' }] : []
    const after = settle(sent, { ...answer(sent), refused })
    expect(after.refused).toEqual([{ change: bad, message: 'No.' }])
    expect(unsaved(after)).toEqual([bad])
    expect(forget(after, bad?.id ?? '').refused).toEqual([])
  })

  test('is replaced by the next edit of its cell, which starts from what the server holds', () => {
    const sent = takeBatch(queued(title(one, 'stored', 'bad')))
    const [bad] = sent.inFlight
    const refused = bad ? [{ id: bad.id, issueId: one, column: bad.column, message: 'No.' }] : []
    const after = settle(sent, { revision: 1, saved: [], setAside: [], refused })
    const mended = enqueue(after, title(one, 'bad', 'good'))
    expect(mended.refused).toEqual([])
    expect(mended.waiting).toMatchObject([{ before: 'stored', after: 'good' }])
  })

  test('is found by sending one by one where a whole request was refused', () => {
    const sent = takeBatch(queued(title(one, null, 'a'), title(two, null, 'b')))
    const apart = takeBatch(refuse(sent, 'No.'))
    expect(apart.inFlight).toHaveLength(1)
    const alone = refuse(apart, 'No.')
    expect(alone.refused).toMatchObject([{ message: 'No.' }])
    expect(takeBatch(alone).inFlight).toHaveLength(1)
  })

  test('is sent again as it is when asked, under its id and before what waits', () => {
    const [bad, other] = [title(one, 'stored', 'mine'), title(two, null, 'b')]
    const refused = refuse(refuse(takeBatch(queued(bad)), 'Not now.'), 'Not now.')
    const again = takeBatch(sendAgain(enqueue(refused, other), bad.id))
    expect(again.refused).toEqual([])
    expect(again.inFlight).toEqual([bad])
    const taken = settle(again, answer(again))
    expect(takeBatch(taken).inFlight).toEqual([other])
    expect(unsaved(settle(takeBatch(taken), answer(takeBatch(taken))))).toEqual([])
  })

  test('is kept once more with the new sentence where it is refused again, alone of all', () => {
    const [bad, worse] = [title(one, null, 'a'), title(two, null, 'b')]
    const apart = takeBatch(refuse(takeBatch(queued(bad, worse)), 'No.'))
    const both = refuse(takeBatch(refuse(apart, 'No.')), 'No.')
    const only = refuse(takeBatch(sendAgain(both, bad.id)), 'Still not.')
    expect(only.refused).toEqual([
      { change: worse, message: 'No.' },
      { change: bad, message: 'Still not.' },
    ])
    expect(unsaved(takeBatch(sendAgain(both)))).toEqual([bad, worse])
    expect(sendAgain(both).refused).toEqual([])
    expect(sendAgain(both, crypto.randomUUID())).toBe(both)
  })

  test('an edit made while it is sent again waits, and starts from what was stored', () => {
    const bad = title(one, 'stored', 'mine')
    const again = takeBatch(sendAgain(refuse(takeBatch(queued(bad)), 'No.')))
    const later = enqueue(again, title(one, 'mine', 'newer'))
    expect(takeBatch(settle(later, answer(later))).inFlight).toMatchObject([
      { before: 'mine', after: 'newer' },
    ])
  })
})
