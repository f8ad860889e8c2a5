import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { filtersOn, isListed, NO_FILTER } from '@/components/matrix-editor/model/issue-list'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

const issue = (cells: Partial<Cells>): DraftIssue => ({
  ...{ id: randomUUID(), present: true, slugFixed: false },
  cells: { ...blankCells('res-50', 'a0'), ...cells },
})
const finds = (q: string, cells: Partial<Cells>) => isListed(issue(cells), { ...NO_FILTER, q })

test('a search finds an issue that holds every word of it, case and accents aside', () => {
  const cells = { reference: 'Res 50', title: 'Cybersécurité des réseaux' }
  expect(finds('cyber 50', cells)).toBe(true)
  expect(finds('CYBERSECURITE', cells)).toBe(true)
  expect(finds('cyber 64', cells)).toBe(false)
  expect(finds('  ', cells)).toBe(true)
  expect(finds('الأمن', { title: 'الأمن السيبراني' })).toBe(true)
})

test('a search finds the documents of proposals and steps', () => {
  const at = '2024-10-15T10:00+05:30'
  const made = { id: randomUUID(), at, body: null, state: null, note: null, url: null }
  expect(finds('DT/31', { progress: [{ ...made, document: 'DT/31' }] })).toBe(true)
})

test('each filter that is on must hold', () => {
  const one = issue({ concern: 'high', result: 'revised', concern_status: 'open' })
  const on = { ...NO_FILTER, concern: 'high', result: 'revised', status: 'open' }
  expect(isListed(one, on)).toBe(true)
  expect(isListed(one, { ...on, concern: 'low' })).toBe(false)
  expect(isListed(one, { ...on, result: 'pending' })).toBe(false)
  expect(isListed(one, { ...on, status: 'addressed' })).toBe(false)
  expect([filtersOn(NO_FILTER), filtersOn(on), filtersOn({ ...on, view: 'mine' })]).toEqual([
    0, 3, 4,
  ])
})
