import { describe, expect, it } from 'vitest'
import { headChanges } from '@/lib/domain/head-changes'
import { aHead } from '@/tests/support/snapshot'

const head = aHead()
const first = { ...head, summary: null, note: 'A note.' }

describe('what changed beside the issues', () => {
  it('is nothing between a publication and itself', () => {
    expect(headChanges(head, head)).toEqual([])
  })

  it('is the title, the summary and the note of the publication, a blank one too', () => {
    const second = { ...head, title: 'Another title', summary: 'What matters.', note: null }
    expect(headChanges(first, second)).toEqual([
      { of: { field: 'title' }, before: head.title, after: 'Another title' },
      { of: { field: 'summary' }, before: '', after: 'What matters.' },
      { of: { field: 'note' }, before: 'A note.', after: '' },
    ])
  })

  it('is who publishes, on which terms, and what the levels mean, of two kinds too', () => {
    const second = {
      ...{ ...head, kind: 'outcomes' as const, title: 'Another title', note: 'Another note.' },
      publisher: { ...head.publisher, name: 'Somebody else', licence: 'CC0 1.0' },
      levels: head.levels.map((level) =>
        level.key === 'high' ? { ...level, definition: 'It is worse now.' } : level,
      ),
    }
    const high = head.levels.find(({ key }) => key === 'high')
    expect(headChanges(first, second)).toEqual([
      { of: { field: 'publisher' }, before: head.publisher.name, after: 'Somebody else' },
      { of: { field: 'licence' }, before: head.publisher.licence ?? '', after: 'CC0 1.0' },
      {
        of: { level: 'high', word: high?.word },
        before: `${high?.word}: ${high?.definition}`,
        after: `${high?.word}: It is worse now.`,
      },
    ])
  })
})
