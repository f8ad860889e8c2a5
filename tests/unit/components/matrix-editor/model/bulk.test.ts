import { describe, expect, test } from 'vitest'
import { blank, bulkOf, bulkSentence, type CellWish } from '@/components/matrix-editor/model/bulk'
import { bulkName } from '@/components/matrix-editor/model/bulk-name'
import { blankCells, type CellKey, type Cells, columnsOf } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { levelEntries } from '@/lib/domain/level-entries'
import { en } from '@/lib/words/en'

const words = { columns: en.columns, editor: en.editor, vocabulary: en.vocabulary }
const source = {
  words,
  directory: {
    themes: [],
    areas: [],
    organizations: [],
    proponents: [],
    instruments: [],
    people: [],
  },
  sections: [],
  timeZone: 'UTC',
  levels: levelEntries({}, en.vocabulary),
}
const columnOf = (key: CellKey) => {
  const column = columnsOf({ key: '' }).find((one) => one.key === key)
  if (!column) throw new Error(key)
  return column
}
const id = (at: number) => `00000000-0000-4000-8000-00000000000${at}`
const issue = (at: number, cells: Partial<Cells> = {}, slugFixed = false): DraftIssue => ({
  id: id(at),
  present: true,
  slugFixed,
  cells: { ...blankCells(`new-${at}`, 'a0'), ...cells },
})
const wish = (of: DraftIssue, key: CellKey, wanted: CellWish['wanted']): CellWish => ({
  issue: of,
  column: columnOf(key),
  wanted,
})
const setting = (issues: readonly DraftIssue[], view: 'issues' | 'outcomes' = 'issues') => ({
  issues,
  view,
  mayEdit: true,
  words,
})

describe('many cells at once', () => {
  const issues = [issue(1, { concern: 'low' }), issue(2), issue(3, { concern: 'high' })]
  const rated = bulkOf(
    issues.map((one) => wish(one, 'concern', { value: 'high' })),
    setting(issues),
  )

  test('change those that hold something else, and are one step by name', () => {
    expect(rated.changes.map(({ issueId, after }) => [issueId, after])).toEqual([
      [id(1), 'high'],
      [id(2), 'high'],
    ])
    expect(bulkName(en.editor.range.acts.fill, rated.changes, source)).toBe(
      'Concern of 2 issues: High',
    )
  })

  test('leave out what cannot take the value, and say how many and why', () => {
    const bulk = bulkOf(
      [
        wish(issue(1, { reference: 'Res 50' }, true), 'id', { value: 'res-51' }),
        wish(issue(2, { title: 'AI' }), 'id', blank(columnOf('id'))),
        wish(issue(3), 'summary', { value: 'x'.repeat(281) }),
        wish(issue(3), 'section', { fault: 'There is no such section.' }),
        wish(issue(3), 'title', { value: 'Kept' }),
      ],
      setting(issues),
    )
    expect(bulk.changes).toHaveLength(1)
    expect(bulk.unfit.map(({ issue: of, column, reason }) => [of, column, reason])).toEqual([
      ['Res 50', 'Address', en.editor.readOnly['slug-fixed']],
      ['AI', 'Address', en.editor.range.addressNeeded],
      [en.editor.unnamed, 'Summary', expect.stringContaining('280')],
      [en.editor.unnamed, 'Section', 'There is no such section.'],
    ])
    expect(bulkSentence(bulk, words)).toContain('1 cell changed. 4 cells stay as they are: 1 (')
  })

  test('change nothing that is read only in the view', () => {
    const wishes = [
      wish(issue(1), 'concern', { value: 'high' }),
      wish(issue(1), 'proposals', { value: [] }),
    ]
    const bulk = bulkOf(wishes, setting(issues, 'outcomes'))
    expect(bulk.changes).toEqual([])
    expect(bulk.unfit).toHaveLength(2)
    expect(bulkOf(wishes, { ...setting(issues), mayEdit: false }).unfit[0]?.reason).toBe(
      en.editor.readOnly.role,
    )
  })

  test('a reference takes its address with it, each its own', () => {
    const bulk = bulkOf(
      [1, 2].map((at) => wish(issue(at), 'reference', { value: 'Res 50' })),
      setting(issues),
    )
    expect(bulk.changes.map(({ column, after }) => [column, after])).toEqual([
      ['reference', 'Res 50'],
      ['id', 'res-50'],
      ['reference', 'Res 50'],
      ['id', 'res-50-2'],
    ])
    expect(bulkName(en.editor.range.acts.paste, bulk.changes, source)).toBe(
      'Reference of 2 issues: Res 50',
    )
  })
})
