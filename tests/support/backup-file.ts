import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { checkBackup } from '@/lib/db/backup/read-backup'
import { restoreBackup } from '@/lib/db/backup/restore-backup'
import { writeBackup } from '@/lib/db/backup/write-backup'

/** A folder for the files of the test file that calls it at its top. */
export const testFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenary-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Backs a database up into a file. */
export const backUp = (url: string, file: string) =>
  writeBackup({ url, file, now: new Date('2026-11-22T01:02:03Z') })

/** Restores a file into a database, as the command does. */
export const restore = async (url: string, file: string) =>
  restoreBackup({ url, backup: await checkBackup(file), log: () => {} })
