import { expect, test } from 'vitest'
import { NO_MARKS, withOthers } from '@/components/matrix-editor/grid/row-marks'
import {
  initialsOf,
  MARKED_FOR,
  marksAfter,
  newsSentence,
  othersByRow,
  peopleHere,
  placeWords,
} from '@/components/matrix-editor/model/others'
import { blankCells } from '@/lib/domain/columns'
import { en } from '@/lib/words/en'

const me = 'me'
const place = { issueId: 'one', column: 'concern' }
const here = (person: string, name: string, at: typeof place | null) => {
  return { tab: `${person} ${at?.column}`, person, name, place: at }
}
const issues = [
  {
    ...{ id: 'one', present: true, slugFixed: false },
    cells: { ...blankCells('res-50', 'a0'), reference: 'Res 50' },
  },
]
const source = {
  words: { columns: en.columns, editor: en.editor, vocabulary: en.vocabulary },
  directory: {
    ...{ themes: [], areas: [], organizations: [] },
    proponents: [],
    instruments: [],
    people: [],
  },
  ...{ sections: [], timeZone: 'UTC', levels: [] },
}
const told = { issues, source, headings: new Map(Object.entries(en.columns)) }
const change = (column: string, value: unknown, name = 'Ada') => {
  return { issueId: 'one', column, value, by: { id: name, name } }
}

test('a name has the first letters of its first and last word', () => {
  expect(['Ada Lovelace', 'grace', 'Ана Марија Т.', '', '😀 Smile'].map(initialsOf)).toEqual([
    ...['AL', 'G', 'АТ', '', '😀S'],
  ])
})

test('each other person is here once, at the place of the tab that says one', () => {
  const all = [
    ...[here('ada', 'Ada', null), here('ada', 'Ada', place)],
    ...[here(me, 'Me', place), here('grace', 'Grace', null)],
  ]
  const people = peopleHere(all, me)
  expect(people.map((one) => placeWords(one, told))).toEqual(['Ada (Res 50, Concern)', 'Grace'])
  expect(othersByRow(people, []).get('one')?.here).toEqual(new Map([['concern', ['Ada']]]))
})

test('a cell is marked for some seconds, anew with each change, and not for mine', () => {
  const at = (now: number) => ({ now, me, nobody: 'The installation' })
  const first = marksAfter([], [change('title', 'x'), change('summary', 'y', me)], at(0))
  expect(first).toEqual([{ issueId: 'one', column: 'title', by: 'Ada', until: MARKED_FOR }])
  const again = marksAfter(first, [change('title', 'z', 'Bob')], at(1_000))
  expect(again).toMatchObject([{ by: 'Bob', until: MARKED_FOR + 1_000 }])
  expect(marksAfter(again, [], at(MARKED_FOR + 1_000))).toEqual([])
})

test('rows in which nobody does anything keep their marks as they are', () => {
  const marks = new Map([['two', NO_MARKS]])
  expect(withOthers(marks, new Map())).toBe(marks)
  const others = othersByRow([here('ada', 'Ada', place)], [])
  const all = withOthers(marks, others)
  expect(all.get('two')).toBe(NO_MARKS)
  expect(all.get('one')?.others).toBe(others.get('one'))
})

test('what others changed is said in one sentence', () => {
  const say = (...news: ReturnType<typeof change>[]) => newsSentence(news, me, told)
  expect(say(change('concern', 'low'))).toBe('Ada changed Concern of Res 50')
  expect(say(change('present', false))).toBe('Ada removed Res 50')
  expect(say(change('present', true))).toBe('Ada added Res 50')
  expect(say(change('sort_key', 'a1'))).toBe('Ada moved Res 50')
  expect(say(change('title', 'x'), change('concern', 'low', 'Bob'))).toBe(
    'Ada, Bob: 2 cells changed',
  )
  expect(say(change('title', 'x', me))).toBe('')
})
