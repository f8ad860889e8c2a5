import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { backUpIfDue, keepDailyBackups } from '@/lib/db/backup/keep-daily-backups'
import { checkBackup } from '@/lib/db/backup/read-backup'
import { testFolder } from '@/tests/support/backup-file'
import { testDatabase } from '@/tests/support/database'

const { url } = await testDatabase()
const folder = testFolder()
const HOUR_MS = 3_600_000
const never = new AbortController().signal

let dataDir = ''
beforeEach(() => {
  dataDir = mkdtempSync(path.join(folder, 'data-'))
})
const made = () => readdirSync(path.join(dataDir, 'backups')).sort()
const keeping = (complain = (_line: string) => {}) => ({ url, dataDir, log: () => {}, complain })
const look = (hours: number) =>
  backUpIfDue(keeping(), new Date(Date.UTC(2026, 10, 22, hours)), never)

describe('the embedded database backs itself up', () => {
  test('at once and then daily, where only its owner may look', async () => {
    await look(0)
    await look(1)
    await look(23)
    expect(made()).toEqual(['plenary-2026-11-22T000000Z.backup'])
    await look(24)
    expect(made()).toHaveLength(2)
    const backups = path.join(dataDir, 'backups')
    expect(statSync(backups).mode & 0o777).toBe(0o700)
    await checkBackup(path.join(backups, made()[0] ?? ''))
  })

  test('keeps the last fourteen, and leaves files alone that are not its own', async () => {
    await look(0)
    writeFileSync(path.join(dataDir, 'backups', 'before the upgrade.backup'), 'mine')
    for (let day = 1; day <= 15; day += 1) await look(day * 24)
    const own = made().filter((name) => name !== 'before the upgrade.backup')
    expect(own).toHaveLength(14)
    expect(own[0]).toBe('plenary-2026-11-24T000000Z.backup')
    expect(made()).toContain('before the upgrade.backup')
  })

  test('clears away what a killed process had begun', async () => {
    await look(0)
    const begun = path.join(dataDir, 'backups', 'plenary-2026-11-21T000000Z.backup.part')
    writeFileSync(begun, 'half of one')
    await look(24)
    expect(existsSync(begun)).toBe(false)
    expect(made()).toHaveLength(2)
  })

  test('once, where two processes look at the same time', async () => {
    await Promise.all([look(0), look(0), look(0)])
    expect(made()).toHaveLength(1)
  })

  test('tells a failure in a sentence, and goes on', async () => {
    writeFileSync(path.join(dataDir, 'backups'), 'a file in its place')
    const said: string[] = []
    const stop = keepDailyBackups(keeping((line) => said.push(line)))
    await vi.waitFor(() => expect(said).toHaveLength(1))
    await stop()
    expect(said[0]).toMatch(/^The daily backup failed, and is tried again in an hour\. \w/)
  })

  test('leaves nothing half written when the site is stopped meanwhile', async () => {
    const stop = keepDailyBackups(keeping())
    await stop()
    const backups = path.join(dataDir, 'backups')
    const left = existsSync(backups) ? readdirSync(backups) : []
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('is looked after every hour', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    const stop = keepDailyBackups(keeping())
    try {
      await vi.waitFor(() => expect(made()).toHaveLength(1))
      vi.setSystemTime(Date.now() + 25 * HOUR_MS)
      vi.advanceTimersByTime(HOUR_MS)
      await vi.waitFor(() => expect(made()).toHaveLength(2))
    } finally {
      await stop()
      vi.useRealTimers()
    }
  })
})
