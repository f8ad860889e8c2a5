import { expect, test } from 'vitest'
import type { LiveEvent, MatrixChanges } from '@/lib/domain/live'
import { makeRooms } from '@/lib/live/rooms'

const changes = (since: number, revision: number): MatrixChanges => ({
  ...{ since, revision, cells: [], added: [], setAside: [], lookAgain: null },
})

test('a room that emptied while it loaded tells nothing to the next one of its matrix', async () => {
  let done: (told: MatrixChanges) => void = () => {}
  const loaded = new Promise<MatrixChanges>((resolve) => {
    done = resolve
  })
  const rooms = makeRooms({ load: () => loaded, gather: 0, again: 0 })
  const leave = await rooms.enter('wtsa-24', { send: () => {} }, async () => changes(0, 1))
  const refreshed = rooms.refresh('wtsa-24')
  leave()
  const heard: LiveEvent[] = []
  const send = (event: LiveEvent) => void heard.push(event)
  await rooms.enter('wtsa-24', { send }, async () => changes(2, 2))
  done(changes(1, 2))
  await refreshed
  expect(heard).toEqual([{ event: 'changes', data: changes(2, 2) }])
})
