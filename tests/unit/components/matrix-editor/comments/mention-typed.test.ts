import { expect, test } from 'vitest'
import { mentionTyped } from '@/components/matrix-editor/comments/mention-typed'

const people = ['Ana Ñandú', 'Anton', 'Rita Ana'].map((name) => ({ id: name, name }))
const offered = (text: string) =>
  mentionTyped(text, text.length, people)?.people.map(({ name }) => name) ?? null

test.each([
  ['Ask @', ['Ana Ñandú', 'Anton', 'Rita Ana']],
  ['Ask @an', ['Ana Ñandú', 'Anton', 'Rita Ana']],
  ['@nan', ['Ana Ñandú']],
  ['@ana n', ['Ana Ñandú']],
  ['(@ant', ['Anton']],
  ['@Anton', null],
  ['@Anton, what', null],
  ['mail an@ant', null],
  ['nobody', null],
  ['@x', null],
])('typing %j offers %j', (text, names) => {
  expect(offered(text)).toEqual(names)
})

test('people of one name are offered once', () => {
  const twins = [...people, { id: 'twin', name: 'Anton' }]
  expect(mentionTyped('@ant', 4, twins)?.people).toEqual([{ id: 'Anton', name: 'Anton' }])
})

test('the name at the caret is meant', () => {
  expect(mentionTyped('@Ant and @Ri', 4, people)).toMatchObject({ from: 0 })
})
