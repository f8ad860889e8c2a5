import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { bareStep, bodyNow } from '@/components/matrix-editor/model/next-step'
import { blankCells, cellSchemas } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { latestFirst, latestStep } from '@/lib/domain/latest-step'
import type { Step } from '@/lib/domain/records'

const step = (at: string, body: string | null): Step => bareStep({ id: randomUUID(), at, body })
const issueWith = (slug: string, progress: Step[]): DraftIssue => ({
  ...{ id: randomUUID(), present: true, slugFixed: false },
  cells: { ...blankCells(slug, 'a0'), progress },
})

const early = step('2024-10-15T10:00+05:30', 'COM4')
const late = step('2024-10-15T06:00+00:00', 'WG4A')

test('the latest step is where a text stands, by the moment and not by the order or the clock', () => {
  expect(latestStep([late, early])).toBe(late)
  expect(latestFirst([early, late])).toEqual([late, early])
  expect(latestStep([])).toBeUndefined()
})

test('of two steps of one moment the one noted later is the latest', () => {
  const again = step(late.at, 'plenary')
  expect(latestStep([late, again])).toBe(again)
  expect(latestFirst([late, again, early])).toEqual([again, late, early])
})

test('the body now is that of the latest step that names one', () => {
  const bare = step('2024-10-15T07:00+00:00', null)
  const issue = issueWith('res-50', [late, early, bare])
  expect(bodyNow(issue, [issue])).toBe('WG4A')
})

test('an issue without steps is taken to be where anything of the matrix was noted last', () => {
  const issue = issueWith('res-50', [])
  expect(bodyNow(issue, [issue, issueWith('res-2', [early]), issueWith('res-3', [late])])).toBe(
    'WG4A',
  )
  expect(bodyNow(issue, [issue])).toBeNull()
})

test('a step that is added by one press can be saved as it is', () => {
  const made = bareStep({ id: randomUUID(), at: '2024-10-15T10:00+05:30', body: null })
  expect(cellSchemas.progress.parse([made])).toEqual([made])
})
