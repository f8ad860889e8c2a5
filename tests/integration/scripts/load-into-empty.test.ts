import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { loadIntoEmpty } from '@/scripts/db/load-into-empty'
import { testDatabase } from '../../support/database'

vi.setConfig({ testTimeout: 120_000 })

const { db, url } = await testDatabase()

test('a team that wants no sample begins with its directory alone, also at a later start', async () => {
  const said: string[] = []
  const options = {
    url,
    dataDir: mkdtempSync(path.join(tmpdir(), 'plenary-empty-')),
    log: (line: string) => said.push(line),
  }
  await loadIntoEmpty({ ...options, withoutSample: true })
  await loadIntoEmpty({ ...options, withoutSample: false })
  expect(said).toEqual(['Loading the directory of the sample'])
  expect([
    await db.assembly.count(),
    await db.installation.count(),
    await db.publication.count(),
  ]).toEqual([0, 0, 0])
  expect(await db.organization.count()).toBeGreaterThan(0)
  expect(await db.instrument.count()).toBeGreaterThan(0)
})
