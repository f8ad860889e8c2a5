import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readKept, storedQueue, textOfUnread } from '@/components/matrix-editor/kept/kept-queue'
import {
  emptyQueue,
  enqueue,
  keep,
  letGo,
  refuse,
  type SaveQueue,
  settle,
  takeBatch,
  takeOver,
  unsaved,
} from '@/components/matrix-editor/model/save-queue'
import type { CellChange } from '@/lib/domain/cell-change'

const [one, two] = [randomUUID(), randomUUID()]
const title = (issueId: string, before: string | null, after: string | null): CellChange => ({
  id: randomUUID(),
  issueId,
  column: 'title',
  before,
  after,
})
const queued = (...changes: CellChange[]) => changes.reduce(enqueue, emptyQueue)
const stored = (queue: SaveQueue): unknown => JSON.parse(JSON.stringify(storedQueue(queue)))
/** Another page, once the one with this queue is gone. */
const heir = (queue: SaveQueue, own = emptyQueue) => takeOver(own, readKept(stored(queue)))
const answer = (queue: SaveQueue) => ({
  revision: 1,
  saved: queue.inFlight.map(({ id, issueId, column, after }) => ({
    ...{ id, issueId, column, value: after },
    merged: false,
  })),
  setAside: [],
  refused: [],
})

function sentBy(start: SaveQueue): CellChange[][] {
  const sent: CellChange[][] = []
  let queue = takeBatch(start)
  while (queue.inFlight.length > 0) {
    sent.push([...queue.inFlight])
    queue = takeBatch(settle(queue, answer(queue)))
  }
  return sent
}

describe('what a page keeps in the browser', () => {
  test('nothing is kept where nothing is unsaved', () => {
    expect(storedQueue(emptyQueue)).toBeNull()
    const sent = takeBatch(queued(title(one, null, 'a')))
    expect(storedQueue(settle(sent, answer(sent)))).toBeNull()
  })

  test('every unsaved change is read back as it was, whatever was typed', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), fc.nat(3), (texts, sends) => {
        let queue: SaveQueue = emptyQueue
        texts.forEach((typed, at) => {
          const written = { ...title(randomUUID(), null, null), after: `${typed.normalize()}.` }
          queue = enqueue(queue, written as CellChange)
          if (at === sends) queue = takeBatch(queue)
        })
        const trimmed = (changes: CellChange[]) => changes.map(({ id, issueId }) => [id, issueId])
        expect(trimmed(unsaved(heir(queue)))).toEqual(trimmed(unsaved(queue)))
      }),
    )
  })

  test('a refused change keeps its sentence', () => {
    const refused = refuse(takeBatch(queued(title(one, null, 'a'))), 'Too long.')
    expect(heir(refused).refused).toMatchObject([{ message: 'Too long.', change: { after: 'a' } }])
  })

  test('a queue of another version of the page is kept and shown, not dropped', () => {
    const raw = { form: 2, edits: { title: 'My words' } }
    const queue = takeOver(emptyQueue, readKept(raw))
    expect(queue.unread).toEqual([raw])
    expect(stored(queue)).toMatchObject({ unread: [raw] })
    expect(textOfUnread(raw).text).toContain('My words')
  })

  test('a change of a column that there is no more is shown with its text; the others are sent', () => {
    const gone = { id: randomUUID(), issueId: one, column: 'mood', before: null, after: 'Grim' }
    const good = title(two, null, 'b')
    const parts = [{ inFlight: [gone], waiting: [good] }]
    const queue = takeOver(emptyQueue, readKept({ form: 1, parts, refused: [], unread: [] }))
    expect(unsaved(queue)).toEqual([good])
    expect(queue.unread.map(textOfUnread)).toEqual([{ column: 'mood', text: 'Grim' }])
    expect(letGo(queue, queue.unread[0]).unread).toEqual([])
  })
})

describe('a page that takes over', () => {
  test('sends again as it was what may have been written already, and then what waited', () => {
    const first = title(one, null, 'a')
    const dead = enqueue(takeBatch(queued(first)), title(one, 'a', 'ab'))
    const sent = sentBy(heir(dead))
    expect(sent[0]).toEqual([first])
    expect(sent[1]).toMatchObject([{ before: 'a', after: 'ab' }])
  })

  test('sends what was kept before what it has itself, and starts from what was stored', () => {
    const own = queued(title(one, null, 'newer'))
    const sent = sentBy(heir(queued(title(one, null, 'older')), own))
    expect(sent.flat()).toMatchObject([
      { before: null, after: 'older' },
      { before: 'older', after: 'newer' },
    ])
  })

  test('keeps all again while the line stays down, and once more for the next page', () => {
    const dead = enqueue(takeBatch(queued(title(one, null, 'a'))), title(two, null, 'b'))
    const offline = keep(takeBatch(heir(dead, queued(title(one, 'a', 'c')))), 'offline')
    const ids = unsaved(offline).map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(unsaved(heir(offline)).map(({ id }) => id)).toEqual(ids)
  })

  test('finds the one that is refused without losing the order of the others', () => {
    const dead = enqueue(
      takeBatch(queued(title(one, null, 'a'), title(two, null, 'b'))),
      title(one, 'a', 'ab'),
    )
    const alone = takeBatch(refuse(takeBatch(heir(dead)), 'Not so.'))
    expect(alone.inFlight).toMatchObject([{ after: 'a' }])
    const rest = refuse(alone, 'Not so.')
    expect(rest.refused).toHaveLength(1)
    expect(sentBy(rest).flat()).toMatchObject([{ after: 'b' }, { after: 'ab' }])
  })

  test('the queues of two pages are sent one after the other', () => {
    const both = heir(queued(title(two, null, 'y')), heir(queued(title(one, null, 'x'))))
    expect(sentBy(both)).toMatchObject([[{ after: 'x' }], [{ after: 'y' }]])
  })
})
