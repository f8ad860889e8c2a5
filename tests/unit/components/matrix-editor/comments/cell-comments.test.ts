import { describe, expect, test } from 'vitest'
import {
  commentsByRow,
  objectedIn,
  standingOf,
  withComments,
} from '@/components/matrix-editor/comments/cell-comments'
import { newsIn, unreadIn } from '@/components/matrix-editor/comments/news'
import { NO_MARKS } from '@/components/matrix-editor/grid/row-marks'
import { blankCells } from '@/lib/domain/columns'
import type { ThreadMark } from '@/lib/domain/comments'
import { proposalSchema } from '@/lib/domain/records'

const mark = (over: Partial<ThreadMark> = {}): ThreadMark => ({
  ...{ id: 't', issueId: 'i', column: 'concern', open: true, comments: 2, unread: 0 },
  ...{ proposal: null, mentioned: false, objection: null, first: null, last: 1 },
  ...over,
})

describe('the comments of a cell', () => {
  test('are those of its open threads; what is new counts in resolved ones too', () => {
    const said = [
      mark(),
      mark({ unread: 1, objection: { level: 'high', by: 'Ana' } }),
      mark({ open: false, comments: 5, unread: 3 }),
    ]
    const rows = commentsByRow(said, {})
    expect(rows.get('i')?.comments.get('concern')).toEqual({
      ...{ count: 4, unread: 4 },
      objections: [{ thread: 't', proposal: null, level: 'high', by: 'Ana' }],
    })
  })

  test('stand with the reference where they are on the issue as a whole', () => {
    const rows = commentsByRow([mark({ column: null })], {})
    expect([...(rows.get('i')?.comments.keys() ?? [])]).toEqual(['reference'])
  })

  test('of a proposal stand wherever it does, and where it was said once it is removed there', () => {
    const issues = ['i', 'j', 'k'].map((id, at) => {
      const proposals = [proposalSchema.parse({ id: at === 1 ? 'p' : `other-${id}` })]
      const cells = { ...blankCells(id, 'a0'), proposals }
      return { id, present: true, slugFixed: false, cells }
    })
    const objection = { level: 'high', by: 'Rita' } as const
    const said = { id: 'p', tag: 'MOD', document: '45A13' }
    const marks = [mark({ column: 'proposals', proposal: said, objection })]
    const rows = commentsByRow(marks, standingOf(marks, issues))
    expect([...rows.keys()]).toEqual(['i', 'j'])
    expect([...objectedIn(rows)]).toEqual(['i', 'j'])
    expect(rows.get('j')?.comments.get('proposals')?.objections).toEqual([
      { thread: 't', proposal: said, ...objection },
    ])
  })

  test('leave a row its other marks, and a row without any the same object each time', () => {
    const rows = commentsByRow([mark(), mark({ issueId: 'other' })], {})
    const own = { ...NO_MARKS, lookAgain: true }
    const once = withComments(new Map([['i', own]]), rows)
    const again = withComments(new Map([['i', own]]), rows)
    expect(once.get('i')).toMatchObject({ lookAgain: true, comments: rows.get('i')?.comments })
    expect(once.get('other')).toBe(again.get('other'))
  })
})

test('what is new begins with what mentions one', () => {
  const marks = [
    mark({ id: 'read' }),
    mark({ id: 'new', unread: 1 }),
    mark({ id: 'names me', unread: 2, mentioned: true }),
  ]
  expect(newsIn(marks).map(({ id }) => id)).toEqual(['names me', 'new'])
  expect(unreadIn(marks)).toBe(3)
})
