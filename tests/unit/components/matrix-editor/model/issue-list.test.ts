import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { filtersOn, isListed, NO_FILTER } from '@/components/matrix-editor/model/issue-list'
import { blankCells, type Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

const me = randomUUID()
const issue = (cells: Partial<Cells>): DraftIssue => ({
  ...{ id: randomUUID(), present: true, slugFixed: false },
  cells: { ...blankCells('res-50', 'a0'), ...cells },
})
const by = (who: string, objected = false) => ({ me: who, isObjected: () => objected })
const finds = (q: string, cells: Partial<Cells>) =>
  isListed(issue(cells), { ...NO_FILTER, q }, by(me))

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
  const mine = issue({ concern: 'high', result: 'revised', concern_status: 'open', owner: me })
  const on = { ...NO_FILTER, concern: 'high', result: 'revised', status: 'open', mine: true }
  expect(isListed(mine, on, by(me))).toBe(true)
  expect(isListed(mine, { ...on, concern: 'low' }, by(me))).toBe(false)
  expect(isListed(mine, { ...on, result: 'pending' }, by(me))).toBe(false)
  expect(isListed(mine, { ...on, status: 'addressed' }, by(me))).toBe(false)
  expect(isListed(mine, on, by(randomUUID()))).toBe(false)
  const objected = { ...on, objected: true }
  expect(isListed(mine, objected, by(me))).toBe(false)
  expect(isListed(mine, objected, by(me, true))).toBe(true)
  expect([filtersOn(NO_FILTER), filtersOn(on), filtersOn(objected)]).toEqual([0, 4, 5])
})
