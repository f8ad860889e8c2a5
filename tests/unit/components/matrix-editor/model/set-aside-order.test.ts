import { describe, expect, test } from 'vitest'
import { listedSetAside } from '@/components/matrix-editor/model/set-aside-order'
import { blankCells } from '@/lib/domain/columns'
import type { SetAside } from '@/lib/domain/draft'

const issue = (id: string) => ({
  ...{ id, present: true, slugFixed: false },
  cells: blankCells(id, 'a0'),
})
const aside = (id: string, [issueId, column, byId]: [string, 'title' | 'summary', string]) =>
  ({
    ...{ id, issueId, column, byId },
    ...{ before: null, after: id, by: 'A name', at: `2026-11-22T0${id}:00:00Z` },
  }) satisfies SetAside

describe('the list of what was set aside', () => {
  test('begins with one’s own, and follows the matrix, its columns and the time', () => {
    const all = [
      aside('1', ['one', 'title', 'grace']),
      aside('2', ['two', 'title', 'ada']),
      aside('3', ['one', 'summary', 'ada']),
      aside('4', ['one', 'title', 'ada']),
      aside('5', ['gone', 'title', 'grace']),
      aside('0', ['one', 'title', 'grace']),
    ]
    const order = {
      ...{ person: 'ada', issues: [issue('one'), issue('two')] },
      columns: ['title', 'summary'],
    }
    expect(listedSetAside(all, order).map(({ id }) => id)).toEqual(['4', '3', '2', '0', '1', '5'])
  })
})
