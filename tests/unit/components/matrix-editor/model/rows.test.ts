import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withChange, withoutChange } from '@/components/matrix-editor/model/draft-edits'
import { groupRows, removedIssues, walkedRows } from '@/components/matrix-editor/model/matrix-rows'
import {
  additionOf,
  freeSlug,
  presenceOf,
  stepOf,
} from '@/components/matrix-editor/model/row-changes'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

const sections = [
  { key: 'existing', heading: 'Existing' },
  { key: 'new', heading: 'New' },
]
const issue = (slug: string, place: string, cells: Partial<Cells> = {}): DraftIssue => ({
  id: slug,
  present: true,
  slugFixed: false,
  cells: { ...blankCells(slug, place), section: 'existing', ...cells },
})
const grouped = (issues: readonly DraftIssue[]) => groupRows(issues, sections, 'None')
const slugs = (issues: readonly DraftIssue[]) =>
  grouped(issues).map((group) => group.issues.map(({ cells }) => cells.id))

describe('the rows of a matrix', () => {
  const issues = [
    issue('res-2', 'a1'),
    issue('res-1', 'a0'),
    issue('no-section', 'a0', { section: null }),
    { ...issue('gone', 'a2'), present: false },
  ]

  test('stand under their sections in their order, those without one last', () => {
    expect(slugs(issues)).toEqual([['res-1', 'res-2'], [], ['no-section']])
  })

  test('are walked with a line to add one after each section', () => {
    expect(walkedRows(grouped(issues), true)).toEqual([
      'res-1',
      'res-2',
      'add:existing',
      'add:new',
      'no-section',
      'add:',
    ])
    expect(walkedRows(grouped(issues), false)).toEqual(['res-1', 'res-2', 'no-section'])
  })

  test('leave out the removed ones, which are listed apart', () => {
    expect(removedIssues(issues).map(({ id }) => id)).toEqual(['gone'])
  })

  test('a matrix without issues or sections still has a place to begin', () => {
    expect(groupRows([], [], 'None')).toMatchObject([{ key: null, issues: [] }])
  })
})

describe('adding, moving and removing', () => {
  const issues = [issue('res-1', 'a0'), issue('res-2', 'a1'), issue('res-3', 'a2')]
  const [group] = grouped(issues)
  const newId = () => randomUUID()

  test('a new issue stands at the end of its section under an address of its own', () => {
    const change = additionOf(issues, group, newId)
    const after = withChange(issues, change)
    expect(slugs(after)[0]).toEqual(['res-1', 'res-2', 'res-3', 'new-1'])
    expect(withoutChange(after, change)).toEqual(issues)
  })

  test('an address follows from the reference, numbered where it is taken or reserved', () => {
    expect(freeSlug('Resolution 50 (Rev. New Delhi, 2024)', issues)).toBe('res-50')
    expect(freeSlug('Res 1', issues)).toBe('res-1-2')
    expect(freeSlug('Compare', issues)).toBe('compare-2')
    expect(freeSlug('قرار', issues)).toBe('new-1')
  })

  test('a move is one change of one cell', () => {
    if (!group) throw new Error('There is a section.')
    const up = stepOf(group, 'res-3', { by: -1, newId })
    expect(up?.column).toBe('sort_key')
    expect(up && slugs(withChange(issues, up))[0]).toEqual(['res-1', 'res-3', 'res-2'])
    const down = stepOf(group, 'res-1', { by: 1, newId })
    expect(down && slugs(withChange(issues, down))[0]).toEqual(['res-2', 'res-1', 'res-3'])
    expect(stepOf(group, 'res-1', { by: -1, newId })).toBeNull()
    expect(stepOf(group, 'res-3', { by: 1, newId })).toBeNull()
  })

  test('issues that share a place can still be moved past each other', () => {
    const alike = [issue('res-1', 'a0'), issue('res-2', 'a0'), issue('res-3', 'a0')]
    const [shared] = grouped(alike)
    const up = shared && stepOf(shared, 'res-3', { by: -1, newId })
    expect(up?.before).toBe('a0')
    expect(up?.after).not.toBe('a0')
  })

  test('removing and restoring turn one cell', () => {
    const [first] = issues
    if (!first) throw new Error('There is an issue.')
    const gone = withChange(issues, presenceOf(first, false, newId))
    expect(slugs(gone)[0]).toEqual(['res-2', 'res-3'])
    const [removed] = removedIssues(gone)
    const back = removed && withChange(gone, presenceOf(removed, true, newId))
    expect(back && slugs(back)[0]).toEqual(['res-1', 'res-2', 'res-3'])
  })
})
