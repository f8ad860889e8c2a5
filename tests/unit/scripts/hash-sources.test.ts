import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashSources } from '@/scripts/hash-sources'

const home = process.cwd()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plenary-sources-'))
  process.chdir(folder)
  mkdirSync('app')
  mkdirSync('lib/db/generated', { recursive: true })
  writeFileSync('app/page.tsx', 'one')
})
afterEach(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

test('a file that changed, came or moved makes another build', () => {
  const before = hashSources()
  writeFileSync('app/page.tsx', 'two')
  const changed = hashSources()
  writeFileSync('app/layout.tsx', '')
  const added = hashSources()
  writeFileSync('instrumentation.ts', '')
  const outside = hashSources()
  expect(new Set([before, changed, added, outside]).size).toBe(4)
})

test('a file that was only touched, and what is generated, make none', () => {
  const before = hashSources()
  utimesSync('app/page.tsx', new Date(), new Date())
  writeFileSync('lib/db/generated/client.ts', 'made')
  expect(hashSources()).toBe(before)
})
