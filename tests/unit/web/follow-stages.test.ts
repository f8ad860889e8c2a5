import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { followStages } from '@/lib/web/follow-stages'
import { aHead } from '@/tests/support/snapshot'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2024-10-14T18:05:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

const quarterOfAnHour = () => vi.advanceTimersByTimeAsync(15 * 60_000)

it('tells that an assembly opened once it is that day there', async () => {
  const told: string[] = []
  const { assembly } = aHead()
  const published = {
    listAssemblies: async () => [
      { assembly: { ...assembly, stageByHand: null }, publications: [] },
    ],
  }
  const stop = followStages(published, () => told.push(new Date().toISOString()))
  await quarterOfAnHour()
  expect(told).toEqual([])
  await quarterOfAnHour()
  expect(told).toEqual(['2024-10-14T18:30:00.000Z'])
  await quarterOfAnHour()
  expect(told).toHaveLength(1)
  stop()
})

it('tells that a day is past, for what was due on it', async () => {
  vi.setSystemTime(new Date('2024-12-30T23:40:00Z'))
  const told: string[] = []
  const stop = followStages({ listAssemblies: async () => [] }, () =>
    told.push(new Date().toISOString()),
  )
  await quarterOfAnHour()
  await quarterOfAnHour()
  expect(told).toEqual(['2024-12-31T00:00:00.000Z'])
  stop()
})

it('tells each time that it could not look, since something may have changed', async () => {
  let told = 0
  const listAssemblies = () => Promise.reject(new Error('no line'))
  const stop = followStages({ listAssemblies }, () => {
    told += 1
  })
  await quarterOfAnHour()
  await quarterOfAnHour()
  expect(told).toBe(3)
  stop()
})
