import { expect, test, vi } from 'vitest'
import { type Hearing, listen } from '@/lib/db/listen'
import { sendNotification } from '@/lib/db/send-notification'
import { testDatabase } from '@/tests/support/database'
import { startDeafPooler } from '@/tests/support/deaf-pooler'

const { db, url } = await testDatabase()
const soon = { timeout: 10_000 }
const patience = { test: 2_000, between: 300, first: 10, longest: 50 }

const begin = (way = url) => {
  const heard: string[] = []
  const hearings: Hearing[] = []
  const stop = listen({
    ...{ url: way, channels: ['told'], patience },
    notify: (channel, payload) => sendNotification(db, channel, payload),
    onHeard: (_, payload) => heard.push(payload),
    onHearing: (hearing) => hearings.push(hearing),
  })
  return { heard, hearings, stop }
}

test('what is sent over the pool is heard, when it is committed', async () => {
  const { heard, hearings, stop } = begin()
  await vi.waitFor(() => expect(hearings).toEqual(['well']), soon)
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_notify('told', 'later')`
    await sendNotification(db, 'told', 'sooner')
    await vi.waitFor(() => expect(heard).toEqual(['sooner']), soon)
  })
  await vi.waitFor(() => expect(heard).toEqual(['sooner', 'later']), soon)
  stop()
})

test('a connection that was cut is made anew, and what is sent then is heard', async () => {
  const { heard, hearings, stop } = begin()
  await vi.waitFor(() => expect(hearings).toEqual(['well']), soon)
  await db.$executeRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN%'`
  await vi.waitFor(() => expect(hearings).toEqual(['well', 'lost', 'well']), soon)
  await sendNotification(db, 'told', 'again')
  await vi.waitFor(() => expect(heard).toEqual(['again']), soon)
  stop()
})

test('where notifications are not passed on, that is found out', async () => {
  const pooler = await startDeafPooler(url)
  const { hearings, stop } = begin(pooler.url)
  await vi.waitFor(() => expect(hearings).toContain('deaf'), soon)
  expect(hearings).not.toContain('well')
  stop()
  pooler.close()
})
