import { createHash, randomInt } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { createDb, type Db } from '@/lib/db/client'
import { openEmbedded } from '@/lib/db/embedded/open-embedded'
import { choosePlace, type Place } from '@/lib/db/embedded/place'
import { migrate } from '@/lib/db/migrate/migrate'
import { canonical } from '@/lib/domain/merge-list'
import { provideSettings } from '@/lib/env'
import { saveChanges } from '@/lib/matrix/save-changes'
import { type AppServer, startSite } from '../../support/app-server'
import { test } from '../../support/browser-test'
import { openEditor, savingState, untilSaved } from '../../support/desk'
import { writeTitle } from '../../support/keeping'
import { addition, contextOf, makeTestAssembly } from '../../support/matrix'
import { makePerson, signInCookie } from '../../support/people'
import { TICKED } from '../../support/publishing'
import { insist, makeWriter, type Post, postAs } from '../../support/restless-writer'

// Twenty deaths, each with the work of a second and the start after it.
const PATIENCE = 600_000
const DEATHS = 10
const ASSEMBLY = 'wtsa-99'
const AUTH_SECRET = 'a secret of the tests alone '.repeat(2)
const COLUMNS = ['implications', 'position', 'outcome_summary', 'notes']

test.describe.configure({ mode: 'serial' })
test.setTimeout(PATIENCE)

let folder: string
let place: Place
let app: AppServer
let db: Db
let post: Post
let writers: ReturnType<typeof makeWriter>[]
let publisher: ReturnType<typeof publishWithoutPause>
let cookie: string

const start = (PORT?: number) =>
  startSite({
    DATABASE_URL: '',
    DATA_DIR: folder,
    AUTH_SECRET,
    ...(PORT === undefined ? {} : { PORT }),
  })

const portOf = ({ url }: AppServer) => Number(new URL(url).port)
const postmaster = () =>
  Number(readFileSync(path.join(place.cluster, 'postmaster.pid'), 'utf8').split('\n')[0])

/** An embedded database that is waited for, as everyone's, with one matrix and somebody to edit it. */
const prepare = async () => {
  const opened = await openEmbedded({ dataDir: folder, database: 'plenary', log: () => {} })
  await migrate(opened.url, () => {})
  db = createDb(opened.url)
  await makeTestAssembly(db, ASSEMBLY)
  const additions = Array.from({ length: 10 }, (_, n) =>
    addition(`res-${n + 1}`, {
      section: 'existing',
      reference: `Res ${n + 1}`,
      title: `Title ${n}`,
    }),
  )
  await saveChanges(await contextOf(db), { assembly: ASSEMBLY, changes: additions })
  provideSettings({ AUTH_SECRET, DATABASE_URL: opened.url, APP_URL: 'http://localhost:3000' })
  const { personId } = await makePerson(db, { role: 'editor' })
  const cookie = await signInCookie(db, personId)
  await opened.release()
  return { issues: additions.map(({ issueId }) => issueId), cookie }
}

/** Somebody who publishes one Issues Matrix after the other. */
const publishWithoutPause = () => {
  const numbers: number[] = []
  let stopped = false
  const run = async () => {
    while (!stopped) {
      const made = await insist(post, 'make-candidate', {
        ...{ assembly: ASSEMBLY, kind: 'issues', asOf: '2024-10-14', title: 'A matrix' },
      })
      const { candidate } = Object(made.body)
      const published = await insist(post, 'publish-candidate', {
        ...{ assembly: ASSEMBLY, candidate, acknowledged: TICKED },
      })
      // After an answer that was lost, the candidate is gone because it was published.
      if (published.status === 200) numbers.push(Number(Object(published.body).number))
      else expect([404, 409]).toContain(published.status)
    }
  }
  const running = run()
  return {
    numbers,
    stop: () => {
      stopped = true
      return running
    },
  }
}

const untilAllGoOn = async () => {
  const at = writers.map(({ batches }) => batches())
  const published = publisher.numbers.length
  const goOn = () =>
    writers.every(({ batches }, n) => batches() > (at[n] ?? 0) + 1) &&
    publisher.numbers.length > published
  await expect.poll(goOn, { timeout: 120_000, intervals: [100] }).toBe(true)
}

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'plenary-killed-'))
  chmodSync(folder, 0o755)
  place = await choosePlace(folder, () => {})
  const prepared = await prepare()
  const { issues } = prepared
  cookie = prepared.cookie
  app = await start()
  post = postAs(app.url, cookie)
  writers = COLUMNS.map((column) => makeWriter(post, { assembly: ASSEMBLY, issues, column }))
  publisher = publishWithoutPause()
})

test.afterAll(async () => {
  await db?.$disconnect()
  await app?.close()
  for (const one of [folder, path.dirname(place.home)])
    rmSync(one, { recursive: true, force: true })
})

test('a site that is killed in the middle of saving and publishing starts again by itself', async () => {
  for (let death = 0; death < DEATHS; death += 1) {
    await untilAllGoOn()
    await sleep(randomInt(0, 200))
    await app.kill()
    app = await start(portOf(app))
  }
  await untilAllGoOn()
})

test('a site goes on when its embedded database alone is killed', async () => {
  for (let death = 0; death < DEATHS; death += 1) {
    await untilAllGoOn()
    await sleep(randomInt(0, 200))
    process.kill(postmaster(), 'SIGKILL')
  }
  await untilAllGoOn()
})

test('both killed at once need no hand either', async () => {
  await untilAllGoOn()
  process.kill(postmaster(), 'SIGKILL')
  await app.kill()
  app = await start(portOf(app))
  await untilAllGoOn()
})

test('what is written in an open browser while the database is killed, or the line is cut, is there once', async ({
  browser,
}) => {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: app.url }])
  const page = await context.newPage()
  await openEditor(page, `${app.url}/staff/${ASSEMBLY}`)
  let failed = 0
  page.on('response', (answer) => {
    if (answer.url().endsWith('/save-changes') && answer.status() === 503) failed += 1
  })
  const wanted: string[] = []
  const write = async (n: number, text: string) => {
    wanted.push(text)
    await writeTitle(page, `Res ${n}`, text)
  }
  for (let death = 0; death < 3; death += 1) {
    const sent = page.waitForRequest('**/api/staff/save-changes')
    await write(1, `Sent before death ${death}`)
    await write(2, `Sent with it ${death}`)
    await sent
    process.kill(postmaster(), 'SIGKILL')
    await write(3, `Written while it is down ${death}`)
    await untilSaved(page)
  }
  expect(failed).toBeGreaterThan(0)
  // What was sent has arrived, but the line is cut before the answer.
  await page.route(
    '**/api/staff/save-changes',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await write(4, 'Sent by a line that is cut')
  await expect(savingState(page)).toHaveText(/^Offline: 1 change kept here$/)
  await untilSaved(page)
  const written = await db.cellChange.findMany({
    where: { column: 'title', assemblyKey: ASSEMBLY },
    select: { after: true },
  })
  expect(written.map(({ after }) => after).toSorted()).toEqual(wanted.toSorted())
  await context.close()
})

test('every acknowledged change is there once, in its cell and in one unbroken history', async () => {
  await Promise.all(writers.map(({ stop }) => stop()))
  await publisher.stop()
  expect(await db.setAsideChange.count()).toBe(0)
  expect(writers.reduce((cut, writer) => cut + writer.cut(), 0)).toBeGreaterThan(DEATHS)
  for (const { acknowledged, refusals, stands, column } of writers) {
    expect(refusals).toEqual([])
    const written = await db.cellChange.findMany({
      where: { column, assemblyKey: ASSEMBLY },
      orderBy: { sequence: 'asc' },
    })
    expect(written.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted())
    const ends = new Map<string, unknown>()
    for (const { issueId, before, after } of written) {
      expect(before).toEqual(ends.get(issueId) ?? null)
      ends.set(issueId, after)
    }
    expect(ends).toEqual(stands)
  }
})

test('every acknowledged publication is there, whole, and no half of another', async () => {
  const publications = await db.publication.findMany({
    orderBy: { number: 'asc' },
    include: { snapshot: { include: { rows: { orderBy: { position: 'asc' } } } } },
  })
  const numbers = publications.map(({ number }) => number)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  expect(numbers).toEqual(expect.arrayContaining(publisher.numbers))
  for (const { contentHash, snapshot } of publications) {
    const rows = snapshot?.rows.map(({ content }) => content) ?? []
    expect(rows).toHaveLength(10)
    const whole = canonical({ head: snapshot?.head, rows })
    expect(createHash('sha256').update(whole).digest('hex')).toBe(contentHash)
  }
})
