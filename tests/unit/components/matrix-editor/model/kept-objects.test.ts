import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { withKeptObjects } from '@/components/matrix-editor/model/kept-objects'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

const issue = (id: string, cells: Partial<Cells> = {}): DraftIssue => ({
  ...{ id, present: true, slugFixed: false },
  cells: { ...blankCells(id, 'a0'), ...cells },
})

test('issues that are as they were stay the same objects, and those that are not are the new ones', () => {
  const [one, two, gone, added] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const shown = [issue(one), issue(two, { title: 'Old' }), issue(gone)]
  const loaded = [issue(two, { title: 'New' }), issue(one), issue(added)]
  const kept = withKeptObjects(loaded, shown)
  expect(kept).toEqual(loaded)
  expect(kept[0]).toBe(loaded[0])
  expect(kept[1]).toBe(shown[0])
})
