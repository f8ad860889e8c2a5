import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { test } from '../support/browser-test'

// It starts the built site several times and builds a small app beside it.
test.setTimeout(900_000)

const PARTS = [
  'matrix of 10 issues, brotli',
  'matrix of 10 issues, 304',
  'compare of 10, brotli',
  'issues.csv of 30, brotli',
  'filtered for the first time',
  'a matrix searched',
  'all assemblies searched',
  'issues.csv of 30 issues, ms',
  'issues.csv of 30 issues, two fifths of them, for the first time, ms',
  '64 readers for 2 s, two processes, a publication in the middle: whole answers (0 failed, 0 mixed)',
  'one save with its history, at the verb',
  'one save with its history, over HTTP',
  '16 clients saving in requests of ten, over HTTP, cells/s',
  '16 editors, 5 edits/s each for 2 s, two processes: edits that are there (0 lost',
  '16 editors, 5 edits/s each for 2 s, two processes: a save, ms, p99',
  '16 editors, 5 edits/s each for 2 s, two processes: another’s edit, seen at the other process',
  'key → painted cell, editor of 20 issues, ms, p50',
  'key → opened editor, editor of 40 issues, ms, p95',
  'time to a usable editor of 20 issues, ms, p50',
  'longest task while scrolling, editor of 40 issues, ms',
  'memory after 10 edits, editor of 40 issues, MB',
  'key → painted cell, editor of 40 issues, ms, p95',
  'second start, s',
  'memory idle, MB',
  'memory after',
  '/: JavaScript, kB',
  'a matrix of 10 issues: all bytes',
  'compare of 10 issues: all bytes',
  'a matrix of 10 issues: largest contentful paint, CPU 4 times slower, slow 4G, ms',
]

const folder = mkdtempSync(path.join(tmpdir(), 'plenary-test-'))
// As root, its server runs as another user.
chmodSync(folder, 0o755)
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const bench = (args: string[]) =>
  spawnSync(process.execPath, ['scripts/start.mjs', 'bench', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      TMPDIR: folder,
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/never-read',
    },
  })

const namesIn = (place: string) => (existsSync(place) ? readdirSync(place) : [])
const leftovers = () => [
  ...namesIn(folder).filter((name) => name.startsWith('plenary-bench-')),
  ...namesIn('.data/bench'),
]

test('every part of the bench runs, prints its line, and leaves nothing behind', () => {
  const before = leftovers()
  const { status, stdout, stderr } = bench(['--tiny'])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  for (const part of PARTS) expect(stdout).toContain(`| ${part}`)
  expect(stdout).not.toMatch(/NaN/)
  expect(leftovers()).toEqual(before)
})

test('a part that there is not is told', () => {
  const { status, stderr } = bench(['no-such-part'])
  expect(status).toBe(1)
  expect(stderr).toContain('npm run bench -- [PART …] [--write]')
})
