import { describe, expect, test } from 'vitest'
import { countElsewhere } from '@/components/matrix-editor/kept/kept-elsewhere'
import { storedQueue } from '@/components/matrix-editor/kept/kept-queue'
import { emptyQueue, enqueue, refuse, takeBatch } from '@/components/matrix-editor/model/save-queue'

const queued = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: crypto.randomUUID(), issueId: crypto.randomUUID(), column: 'title' as const },
    ...{ before: null, after: `Title ${at}` },
  })).reduce(enqueue, emptyQueue)

const record = (person: string, assembly: string, raw: unknown) => ({
  key: { person, assembly, page: crypto.randomUUID() },
  raw,
})

describe('what somebody left unsent in other matrices', () => {
  const records = [
    record('ada', 'wtsa-24', storedQueue(takeBatch(queued(2)))),
    record('ada', 'wtsa-24', storedQueue(refuse(takeBatch(queued(1)), 'No.'))),
    record('ada', 'pp-26', storedQueue(queued(1))),
    record('ada', 'wtsa-28', { form: 99, edits: ['Of another form'] }),
    record('grace', 'wrc-27', storedQueue(queued(5))),
  ]

  test('is counted for each, whatever waits, was refused or cannot be read', () => {
    expect(countElsewhere(records, { person: 'ada', assembly: 'pp-26' })).toEqual([
      { assembly: 'wtsa-24', count: 3 },
      { assembly: 'wtsa-28', count: 1 },
    ])
  })

  test('is all that is theirs where no matrix is open', () => {
    const all = countElsewhere(records, { person: 'ada', assembly: null })
    expect(all.map(({ assembly }) => assembly)).toEqual(['pp-26', 'wtsa-24', 'wtsa-28'])
  })

  test('is nothing of other people', () => {
    expect(countElsewhere(records, { person: 'edith', assembly: null })).toEqual([])
  })
})
