import { describe, expect, test } from 'vitest'
import { olderValues } from '@/components/matrix-editor/history-panel'
import { restoredSentence } from '@/components/matrix-editor/restore-value'
import type { HistoryEntry } from '@/lib/domain/draft'
import { en } from '@/lib/words/en'

const entry = (id: string, revision: number): HistoryEntry => ({
  id,
  revision,
  at: '2024-10-14T10:00:00Z',
  by: 'Ada',
  before: null,
  after: id,
})

const done = (more: object) => ({
  kind: 'done' as const,
  value: { revision: 9, cells: 1, issues: 1, setAside: 0, refused: [], left: [], ...more },
})

describe('the history of a cell', () => {
  test('leads back to older values, not to the one that stands', () => {
    expect([...olderValues([entry('c', 7), entry('b', 4), entry('a', 1)])]).toEqual(['b', 'a'])
  })

  test('leads only to the last of two values that were saved at once', () => {
    expect([...olderValues([entry('d', 7), entry('c', 4), entry('b', 4)])]).toEqual(['c'])
    expect([...olderValues([entry('b', 4), entry('a', 4)])]).toEqual([])
  })
})

describe('what a restore of a cell came to', () => {
  const said = (answer: Parameters<typeof restoredSentence>[0]) =>
    restoredSentence(answer, '14 October 2024', en.editor)

  test('is told in a sentence, refusals with their reason', () => {
    expect(said(done({}))).toContain('Restored. The cell stands as it did after 14 October 2024')
    expect(said(done({ cells: 0 }))).toContain('already')
    expect(said(done({ cells: 0, setAside: 1 }))).toContain('both versions')
    expect(said({ kind: 'refused', message: 'No such cell.' })).toContain('No such cell.')
    const refused = [{ issueId: '', column: 'concern' as const, message: 'Low is switched off.' }]
    expect(said(done({ refused }))).toContain('Low is switched off.')
    const left = [{ issueId: '', column: 'id' as const, why: 'slug-fixed' as const }]
    expect(said(done({ left }))).toContain('published since')
  })
})
