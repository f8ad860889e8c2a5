import { expect, test } from 'vitest'
import { GONE_AFTER, whoIsHere } from '@/lib/live/who-is-here'

const told = (tab: string, left = false) => {
  return { assembly: 'wtsa-24', tab, person: `p-${tab}`, name: tab, place: null, left }
}
const names = (here: ReturnType<typeof whoIsHere>) =>
  here.listHere('wtsa-24').map(({ name }) => name)

test('whoever told of themselves is here until they leave, or say nothing for long', () => {
  let now = 0
  const here = whoIsHere(() => now)
  here.note(told('Grace'))
  now = 30_000
  here.note(told('Ada'))
  expect(names(here)).toEqual(['Ada', 'Grace'])
  expect(here.listHere('wtsa-20')).toEqual([])
  now = GONE_AFTER
  expect([...here.forgetGone()]).toEqual(['wtsa-24'])
  expect(names(here)).toEqual(['Ada'])
  here.note(told('Ada', true))
  expect(names(here)).toEqual([])
  expect([...here.forgetGone()]).toEqual([])
})
