import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { addPerson } from '@/lib/account/add-person'
import { readWhile } from '@/scripts/bench/readers'
import { type AppServer, startSite } from '../../support/app-server'
import { test } from '../../support/browser-test'
import { startDeafPooler } from '../../support/deaf-pooler'
import { cellOf, openDesk, openEditor } from '../../support/desk'
import { faultsOf } from '../../support/faults-of'
import { change } from '../../support/matrix'
import { makePerson, signInCookie } from '../../support/people'
import { TICKED } from '../../support/publishing'
import { insist, postAs } from '../../support/restless-writer'
import { siteDb } from '../../support/sign-in'
import { INSTALLATION } from '../../support/visit'

// A second site is started on the same database, which it reaches by a pooler of connections.
test.setTimeout(360_000)
test.describe.configure({ mode: 'serial' })

const { SITE_URL: here = '', SITE_DATABASE_URL = '', SITE_AUTH_SECRET = '' } = process.env
const desk = openDesk()
const db = siteDb()
let other: AppServer
let pooler: Awaited<ReturnType<typeof startDeafPooler>>
let there = ''

test.beforeAll(async () => {
  test.setTimeout(360_000)
  pooler = await startDeafPooler(SITE_DATABASE_URL)
  other = await startSite({ DATABASE_URL: pooler.url, AUTH_SECRET: SITE_AUTH_SECRET })
  there = other.url
})
test.afterAll(async () => {
  await other?.close()
  pooler?.close()
  await desk.close()
})

const cookieOf = async (role: 'analyst' | 'editor') =>
  signInCookie(db, (await makePerson(db, { role })).personId)

const postForm = (address: string, fields: Record<string, string>, cookie = '') =>
  fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      origin: new URL(address).origin,
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields),
  })

test('who signs out of one process is signed out of the other', async () => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1', title: 'One' }])
  const cookie = await cookieOf('analyst')
  const seen = () => insist(postAs(there, cookie), 'get-matrix', { assembly: key })
  expect((await seen()).status).toBe(200)
  expect((await postForm(`${here}/api/auth/signout`, {}, cookie)).status).toBe(303)
  expect((await seen()).status).toBe(401)
})

test('where no notification is passed on that is said, and changes come a little later', async ({
  browser,
}) => {
  const { key, path, issueIds } = await desk.makeMatrix([{ reference: 'Res 1', title: 'Title 1' }])
  const page = await (await desk.signIn(browser)).newPage()
  await openEditor(page, `${there}${path}`)
  const sentence = page.getByText('Changes of others come some seconds late')
  await expect(sentence).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  const changes = [change(issueIds[0] ?? '', 'title', ['Title 1', 'Heard of late'])]
  const saved = await insist(postAs(here, await cookieOf('analyst')), 'save-changes', {
    ...{ assembly: key, changes },
  })
  expect(saved.status).toBe(200)
  await expect(cellOf(page, 'Res 1', 'title')).toContainText('Heard of late')
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('region', { name: 'Issues' })).toBeVisible()
  await expect(sentence).toBeVisible()
})

test('tries at signing in are counted together', async () => {
  const email = `${randomUUID()}@plenary.example`
  const password = 'a long password that is right'
  const context = { db, actor: INSTALLATION, now: new Date() }
  await addPerson(context, { email, name: 'Ana', role: 'analyst', password })
  const enter = async (url: string, typed: string) => {
    const form = { email, password: typed }
    const answer = await postForm(`${url}/api/auth/callback/credentials`, form)
    return answer.headers.getSetCookie().some((cookie) => /session=[^;]/.test(cookie))
  }
  expect(await enter(there, password)).toBe(true)
  for (let n = 0; n < 10; n += 1) expect(await enter(n % 2 ? here : there, 'wrong')).toBe(false)
  expect(await enter(here, password)).toBe(false)
  expect(await enter(there, password)).toBe(false)
})

test('a publication of one process becomes the latest of the other', async ({ request }) => {
  const { key } = await desk.makeMatrix([
    { reference: 'Res 1', title: 'One', concern: 'high', concern_rationale: 'Because.' },
  ])
  const post = postAs(here, await cookieOf('editor'))
  for (const number of [1, 2]) {
    const wish = { assembly: key, kind: 'issues', asOf: '2024-10-14', title: `Matrix ${number}` }
    const { body } = await insist(post, 'make-candidate', wish)
    const { candidate } = Object(body)
    const chosen = { assembly: key, candidate, acknowledged: TICKED }
    expect(await insist(post, 'publish-candidate', chosen)).toMatchObject({
      status: 200,
      body: { number },
    })
    const page = async () => (await request.get(`${there}/${key}/issues`)).text()
    await expect.poll(page).toContain(`Matrix ${number}`)
    const file = async () =>
      (await request.get(`${there}/${key}/issues.csv`)).headers()['content-disposition']
    await expect.poll(file).toContain(`${key}-issues-${number}-`)
  }
})

test('readers of both get whole pages only, and the new ones within a second', async () => {
  const { key } = await desk.makeMatrix([
    { reference: 'Res 1', title: 'One', concern: 'high', concern_rationale: 'Because.' },
  ])
  const post = postAs(here, await cookieOf('editor'))
  const publish = async (title: string) => {
    const wish = { assembly: key, kind: 'issues', asOf: '2024-10-14', title }
    const { body } = await insist(post, 'make-candidate', wish)
    const chosen = { assembly: key, candidate: Object(body).candidate, acknowledged: TICKED }
    expect((await insist(post, 'publish-candidate', chosen)).status).toBe(200)
  }
  await publish('The first')
  const paths = ['', '/issues', '/issues?concern=high', '/issues/1', '/issues.csv']
  const seen = await readWhile(
    { sites: [here, there], paths: paths.map((path) => `/${key}${path}`), connections: 8 },
    () => publish('The second'),
    () => new Promise((resolve) => setTimeout(resolve, 2_000)),
  )
  expect(seen).toMatchObject({ failed: 0, mixed: 0 })
  // The other process hears nothing behind its pooler, and looks each second.
  expect(seen.late).toBeLessThan(1_500)
  expect(seen.answers).toBeGreaterThan(20)
})

test('publishing by both at once gives two numbers, or a refusal, never one number twice', async () => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1', title: 'One' }])
  const posts = await Promise.all(
    [here, there].map(async (url) => postAs(url, await cookieOf('editor'))),
  )
  const publish = async (post: ReturnType<typeof postAs>) => {
    const wish = { assembly: key, kind: 'issues', asOf: '2024-10-14', title: 'A matrix' }
    const { body } = await insist(post, 'make-candidate', wish)
    const chosen = { assembly: key, candidate: Object(body).candidate, acknowledged: TICKED }
    return insist(post, 'publish-candidate', chosen)
  }
  const answers = []
  for (let round = 0; round < 5; round += 1)
    answers.push(...(await Promise.all(posts.map(publish))))
  for (const { status } of answers) expect([200, 404, 409]).toContain(status)
  const published = answers.flatMap(({ status, body }) =>
    status === 200 ? [Number(Object(body).number)] : [],
  )
  const stored = await db.publication.findMany({ where: { assemblyKey: key } })
  const numbers = stored.map(({ number }) => number).toSorted((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  expect(published.toSorted((a, b) => a - b)).toEqual(numbers)
})

test('edits that meet are set aside once, seen by both, and settled for both', async () => {
  const { key, issueIds } = await desk.makeMatrix([{ reference: 'Res 1', title: 'One' }])
  const [mine, theirs] = await Promise.all(
    [here, there].map(async (url) => postAs(url, await cookieOf('analyst'))),
  )
  if (!mine || !theirs) throw new Error('two people')
  const issueId = issueIds[0] ?? ''
  const first = change(issueId, 'position', [null, 'What I ask for'])
  const second = change(issueId, 'position', [null, 'What they ask for'])
  const send = (post: typeof mine, one: typeof first) =>
    insist(post, 'save-changes', { assembly: key, changes: [one] })
  // Each is sent to both processes, as after an answer that was lost.
  await Promise.all([send(mine, first), send(theirs, first)])
  await Promise.all([send(theirs, second), send(mine, second)])
  expect(await db.cellChange.count({ where: { issueId, column: 'position' } })).toBe(1)
  for (const post of [mine, theirs]) {
    const { body } = await insist(post, 'get-matrix', { assembly: key })
    expect(Object(body).setAside).toMatchObject([{ id: second.id, after: 'What they ask for' }])
  }
  const choice = { assembly: key, id: second.id, choice: 'theirs' }
  const settled = await Promise.all(
    [mine, theirs].map((p) => insist(p, 'settle-set-aside', choice)),
  )
  expect(settled.map(({ status }) => status).toSorted()).toEqual([200, 409])
  for (const post of [mine, theirs]) {
    const { body } = await insist(post, 'get-matrix', { assembly: key })
    expect(Object(body).setAside).toEqual([])
  }
})
