import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { createDb, type Db } from '@/lib/db/client'
import { saveChanges } from '@/lib/matrix/save-changes'
import { type AppServer, startSite } from '../../support/app-server'
import { test } from '../../support/browser-test'
import { addition, change, contextOf } from '../../support/matrix'
import { makePerson, signInCookie } from '../../support/people'
import { makePublisher } from '../../support/publishing'
import { query } from '../../support/query'
import { type Post, postAs } from '../../support/restless-writer'
import { siteDb } from '../../support/sign-in'
import { mountSmallDisk, type SmallDisk } from '../../support/small-disk'
import { ensureTemplate } from '../../support/template'
import { databaseUrl } from '../../support/test-server'

// A site of its own is started, on a disk of its own.
test.setTimeout(360_000)
const { SITE_DATABASE_URL: server = '', SITE_AUTH_SECRET: AUTH_SECRET = '' } = process.env
const name = `test_${process.pid}_full`
const FULL = /^Nothing was saved: the disk of the server is full/
const MOST = 2_000

type Site = { app: AppServer; db: Db; disk: SmallDisk }

const open = async (disk: SmallDisk): Promise<Site> => {
  const template = await ensureTemplate({ url: server, shared: true, release: async () => {} })
  await query(server, `create database ${name} template ${template} tablespace ${disk.tablespace}`)
  const url = databaseUrl(server, name)
  return { db: createDb(url), app: await startSite({ DATABASE_URL: url, AUTH_SECRET }), disk }
}

const close = async ({ app, db, disk }: Site) => {
  await app.close()
  await db.$disconnect()
  await query(server, `drop database if exists ${name} with (force)`)
  await disk.remove()
}

/** A fetch that tells a 503 with its sentence, which `postAs` takes for nobody's answer. */
const saveAt = async (url: string, cookie: string, body: unknown) => {
  const headers = { 'content-type': 'application/json', origin: url, cookie }
  const answer = await fetch(`${url}/api/staff/save-changes`, {
    ...{ method: 'POST', headers, body: JSON.stringify(body) },
  })
  return { status: answer.status, body: await answer.json() }
}

/** Writes long texts until the disk is full. */
const writeUntilRefused = async (save: (body: unknown) => ReturnType<typeof saveAt>, at: Place) => {
  let stands: string | null = null
  for (let n = 0; n < MOST; n += 1) {
    const after: string = Array.from({ length: 100 }, () => randomUUID()).join(' ')
    const sent = change(at.issueId, 'implications', [stands, after])
    const answer = await save({ assembly: at.assembly, changes: [sent] })
    if (answer.status !== 200) return { answer, stands, written: n, sent }
    stands = after
  }
  throw new Error('The disk was never full.')
}
type Place = { assembly: string; issueId: string }

test('a full disk is told in a sentence, reading goes on, and nothing acknowledged is lost', async () => {
  siteDb()
  const disk = await mountSmallDisk(server)
  if (typeof disk === 'string') {
    console.log(`The test of the full disk was not run: ${disk}.`)
    return
  }
  const site = await open(disk)
  const { app, db } = site
  try {
    const { makeMatrix, publish } = await makePublisher(db)
    const { assembly, issueId } = await makeMatrix()
    await publish(assembly, { kind: 'issues' })
    const { personId } = await makePerson(db, { role: 'analyst' })
    const cookie = await signInCookie(db, personId)
    const post: Post = postAs(app.url, cookie)
    const save = (body: unknown) => saveAt(app.url, cookie, body)
    disk.fill(300_000)
    const { answer, stands, written, sent } = await writeUntilRefused(save, { assembly, issueId })
    expect(written).toBeGreaterThan(0)
    expect(answer).toMatchObject({ status: 503, body: { message: expect.stringMatching(FULL) } })

    const draft = await post('get-matrix', { assembly })
    expect(draft).toMatchObject({
      status: 200,
      body: { issues: [{ cells: { implications: stands } }] },
    })
    for (const path of [
      '',
      `/${assembly}/issues`,
      `/${assembly}/issues/1`,
      `/${assembly}/issues.csv`,
    ])
      expect([path, (await fetch(`${app.url}${path}`)).status]).toEqual([path, 200])
    const history = await post('list-cell-history', { assembly, issueId, column: 'implications' })
    expect(history?.body).toHaveLength(written + 1)

    disk.free()
    const again = await save({ assembly, changes: [sent] })
    expect(again).toMatchObject({ status: 200, body: { saved: [{ id: sent.id }], setAside: [] } })
    const context = await contextOf(db)
    const more = addition('res-51', { section: 'existing', reference: 'Res 51', title: 'Numbers' })
    expect((await saveChanges(context, { assembly, changes: [more] })).saved).toHaveLength(1)
  } finally {
    await close(site)
  }
})
