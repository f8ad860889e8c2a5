import { expect, test } from 'vitest'
import { compareMatrices } from '@/lib/domain/comparison'
import { levelFlow } from '@/lib/domain/level-flow'
import { isUnrecorded } from '@/lib/domain/recorded'
import { rollUp } from '@/lib/domain/roll-up'
import type { Result } from '@/lib/domain/vocabulary'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const headAsOf = (asOf: string, closesOn: string | null = '2024-10-24') =>
  aHead({ kind: 'outcomes', asOf, assembly: { ...aHead().assembly, closesOn } })
const rowOf = (result: Result | null) =>
  aRow('res-1', { result, concern: 'high', residual_concern: 'high', concern_status: 'open' })

test('a blank result is not recorded after the closing day, and not decided before', () => {
  const asOf = ['2024-10-23', '2024-10-24', '2024-10-25']
  expect(asOf.map((day) => isUnrecorded(headAsOf(day), rowOf(null)))).toEqual([false, false, true])
  expect(isUnrecorded(headAsOf('2024-10-25', null), rowOf(null))).toBe(false)
  expect(isUnrecorded(headAsOf('2024-10-25'), rowOf('pending'))).toBe(false)
})

test('a draft is as of no day, so nothing blank in it is said not to be recorded', () => {
  expect(isUnrecorded(headAsOf(''), rowOf(null))).toBe(false)
})

test('a moment counts on the day that it is where the assembly meets', () => {
  const assembly = { ...aHead().assembly, closesOn: '2024-10-24', timeZone: 'Asia/Kolkata' }
  const at = (asOf: string) => isUnrecorded(aHead({ asOf, assembly }), rowOf(null))
  expect([at('2024-10-24T18:00:00Z'), at('2024-10-24T19:00:00Z')]).toEqual([false, true])
})

test('a level that is stated after counts as that level, whether or not a result was recorded', () => {
  const rows = [rowOf(null), { ...rowOf('pending'), slug: 'res-2' }]
  const { after, flows } = levelFlow(
    compareMatrices({ head: headAsOf('2024-11-18'), rows }, aSnapshot(rows)).rows,
  )
  expect(after).toEqual([{ key: 'high', count: 2 }])
  expect(flows.map(({ change }) => change)).toEqual(['unrecorded', 'open'])
})

test('the change keeps its key; the counts tell what was not recorded from what is pending', () => {
  const rows = [rowOf(null), { ...rowOf('pending'), slug: 'res-2' }]
  const late = compareMatrices({ head: headAsOf('2024-11-18'), rows }, aSnapshot(rows))
  expect(late.rows.map(({ change }) => change)).toEqual(['open', 'open'])
  const blank = late.rows.map((row) => ({ ...row, after: 'not-assessed' as const }))
  expect(levelFlow(blank).after).toEqual([
    { key: 'open', count: 1 },
    { key: 'unrecorded', count: 1 },
  ])
  expect(rollUp(late.rows).levels[0]?.parts).toEqual([
    { key: 'open', count: 1 },
    { key: 'unrecorded', count: 1 },
  ])
})
