import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { holdsWhole, movedOn, sentenceOf } from '@/components/matrix-editor/model/taken-step'
import type { WordSource } from '@/components/matrix-editor/model/value-words'
import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { levelEntries } from '@/lib/domain/level-entries'
import { en } from '@/lib/words/en'

const source: WordSource = {
  words: en,
  timeZone: 'UTC',
  levels: levelEntries({}, en.vocabulary),
  sections: [],
  directory: {
    ...{ themes: [], areas: [], organizations: [], proponents: [], instruments: [], people: [] },
  },
}
const issueOf = (reference: string): DraftIssue => ({
  id: randomUUID(),
  present: true,
  slugFixed: false,
  cells: { ...blankCells(reference.toLowerCase(), 'a0'), reference, title: 'Theirs' },
})
const issues = [issueOf('Res50'), issueOf('Res64')] as const
const back = (at: 0 | 1, before: string): CellChange => ({
  id: randomUUID(),
  issueId: issues[at].id,
  column: 'title',
  before,
  after: 'Old',
})
const stepOf = (...changes: CellChange[]) => ({
  name: 'A paste',
  changes,
  sentence: 'Undone: A paste',
})
const idsOf = (changes: readonly CellChange[]) => new Set(changes.map(({ id }) => id))
const said = (step: ReturnType<typeof stepOf>, ...aside: CellChange[]) =>
  sentenceOf(
    step,
    { setAside: idsOf(aside), movedOn: movedOn(step.changes, issues, []) },
    { issues, source },
  )
/** Takes back a move of an issue, which stands at a0. */
const moveBack = (at: 0 | 1, after: string): CellChange => ({
  id: randomUUID(),
  issueId: issues[at].id,
  column: 'sort_key',
  before: 'a3',
  after,
  turned: true,
})

test('what was undone is said apart from what was set aside', () => {
  const [one, other] = [back(0, 'Mine'), back(1, 'Theirs')]
  expect(said(stepOf(one, other))).toBe('Undone: A paste')
  expect(said(stepOf(one, other), one)).toBe(
    'Undone: A paste. Set aside, because others have edited it since: Title of Res50',
  )
  expect(said(stepOf(one), one)).toBe(
    'Others have edited it since, so it was set aside: Title of Res50 (A paste)',
  )
})

test('a step holds whole where each cell is as the step left it, one behind the other', () => {
  expect(holdsWhole([back(0, 'Theirs')], issues)).toBe(true)
  expect(holdsWhole([back(0, 'Theirs'), back(0, 'Old')], issues)).toBe(true)
  expect(holdsWhole([back(0, 'Theirs'), back(1, 'Mine')], issues)).toBe(false)
})

test('a move that others have moved on is named as not taken back', () => {
  const [back50, moved50, moved64] = [moveBack(0, 'a0'), moveBack(0, 'a1'), moveBack(1, 'a1')]
  expect(said(stepOf(back50))).toBe('Undone: A paste')
  expect(said(stepOf(moved50))).toBe(
    'Others have moved it since, so it stays where it is: Place of Res50 (A paste)',
  )
  expect(said(stepOf(back50, moved64))).toBe(
    'Undone: A paste. Others have moved it since, so it stays where it is: Place of Res64',
  )
  const title = back(1, 'Mine')
  expect(said(stepOf(title, moved64), title)).toBe(
    'Others have edited it since, so it was set aside: Title of Res64 (A paste). Others have moved it since, so it stays where it is: Place of Res64',
  )
})

test('an issue that oneself has moved again was not moved on by others', () => {
  const taken = moveBack(0, 'a1')
  const fresh: CellChange = {
    ...{ id: randomUUID(), issueId: issues[0].id, column: 'sort_key', before: 'a1', after: 'a5' },
  }
  expect(movedOn([taken], issues, [fresh]).size).toBe(0)
})
