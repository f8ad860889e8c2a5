import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { anyPort } from '@/scripts/any-port'
import { findNginx } from '@/scripts/find-nginx'
import { test } from '../../support/browser-test'
import { openDesk } from '../../support/desk'
import { makePerson, signInCookie } from '../../support/people'
import { TICKED } from '../../support/publishing'
import { insist, postAs } from '../../support/restless-writer'
import { siteDb } from '../../support/sign-in'

// docs/nginx.conf as it stands, with the addresses of this machine and without a certificate.
test.setTimeout(240_000)
test.describe.configure({ mode: 'serial' })

const { SITE_URL = '' } = process.env
const site = new URL(SITE_URL)
const desk = openDesk()
const db = siteDb()
const folder = mkdtempSync(path.join(tmpdir(), 'plenary-nginx-'))
let port = 0
let nginx: ReturnType<typeof spawn> | undefined

const configure = async () => {
  port = await anyPort()
  const unencrypted = await anyPort()
  const own = readFileSync('docs/nginx.conf', 'utf8')
    .replace('127.0.0.1:3000', `127.0.0.1:${site.port}`)
    .replace('/var/cache/nginx/plenary', path.join(folder, 'cache'))
    .replace('listen 80;', `listen 127.0.0.1:${unencrypted};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^ *ssl_certificate.*\n/gm, '')
  writeFileSync(path.join(folder, 'plenary.conf'), own)
  const file = path.join(folder, 'nginx.conf')
  const around = `daemon off; pid ${folder}/pid; error_log stderr; events {}
    http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
      include ${folder}/plenary.conf; }`
  writeFileSync(file, around)
  return ['-p', folder, '-c', file]
}

type Got = { status: number; headers: http.IncomingHttpHeaders; body: string }

const ask = (at: string, headers: Record<string, string> = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: at, headers: { host: site.host, ...headers } }
    const request = http.get(options, (response) => {
      let body = ''
      response.setEncoding('utf8')
      const got = () => ({ status: response.statusCode ?? 0, headers: response.headers, body })
      response.on('data', (chunk: string) => {
        body += chunk
        // A stream of events never ends by itself.
        if (!String(response.headers['content-type']).startsWith('text/event-stream')) return
        resolve(got())
        request.destroy()
      })
      response.on('end', () => resolve(got()))
      response.on('error', reject)
    })
    request.on('error', reject)
  })

const cacheOf = ({ headers }: Got) => headers['x-cache-status']

const isOver = () => nginx?.exitCode !== null

/** Others may take a port meanwhile; then it ends, and is started on another. */
const start = async () => {
  const program = findNginx()
  const args = await configure()
  const tried = spawnSync(program, [...args, '-t'], { encoding: 'utf8' })
  expect(tried.stderr).toContain('test is successful')
  nginx = spawn(program, args, { stdio: 'ignore' })
  await expect
    .poll(async () => isOver() || (await ask('/').catch(() => null))?.status === 200)
    .toBe(true)
}

test.beforeAll(async () => {
  chmodSync(folder, 0o755)
  for (let tries = 0; tries < 3 && isOver(); tries += 1) await start()
  expect((await ask('/')).status).toBe(200)
})
test.afterAll(async () => {
  const ended = isOver() ? null : new Promise((resolve) => nginx?.once('exit', resolve))
  nginx?.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
  await desk.close()
  await db.$disconnect()
})

test('a page comes through as the site gives it, is held, and told from by its tag', async () => {
  const direct = await fetch(`${SITE_URL}/about`, { headers: { 'accept-encoding': 'identity' } })
  const first = await ask('/about')
  const again = await ask('/about')
  expect(first.body).toBe(await direct.text())
  expect(again.body).toBe(first.body)
  expect(['HIT', 'REVALIDATED']).toContain(cacheOf(again))
  const { etag = '', 'cache-control': caching, 'content-security-policy': policy } = again.headers
  expect(caching).toBe('public, max-age=0, must-revalidate')
  expect(policy).toContain("script-src 'self'")
  expect((await ask('/about', { 'if-none-match': etag })).status).toBe(304)
})

test('each reader gets the form that they read', async () => {
  const packed = await ask('/about', { 'accept-encoding': 'br' })
  expect(packed.headers['content-encoding']).toBe('br')
  expect((await ask('/about')).headers['content-encoding']).toBeUndefined()
})

test('what one reader sends shapes no page of another', async () => {
  const odd = { rsc: '1', 'next-router-prefetch': '1', range: 'bytes=0-3', cookie: 'theme=dark' }
  const first = await ask('/about?theme=x', odd)
  expect(first.headers['content-type']).toContain('text/html')
  expect((await ask('/about?theme=x')).body).toContain('</html>')
})

test('a publication is seen within a second or two, and its file', async () => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1', title: 'One' }])
  const { personId } = await makePerson(db, { role: 'editor' })
  const post = postAs(SITE_URL, await signInCookie(db, personId))
  for (const number of [1, 2]) {
    const wish = { assembly: key, kind: 'issues', asOf: '2024-10-14', title: `Matrix ${number}` }
    const { body } = await insist(post, 'make-candidate', wish)
    const chosen = { assembly: key, candidate: Object(body).candidate, acknowledged: TICKED }
    expect((await insist(post, 'publish-candidate', chosen)).status).toBe(200)
    const page = async () => (await ask(`/${key}/issues`)).body.includes(`Matrix ${number}`)
    await expect.poll(page, { timeout: 15_000 }).toBe(true)
    const file = await ask(`/${key}/issues.csv`)
    expect(file.headers['content-disposition']).toContain(`${key}-issues-`)
  }
})

test('a publication that was removed is forgotten at once, its pages, its file and its picture', async () => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1', title: 'To be forgotten' }])
  const { personId } = await makePerson(db, { role: 'admin' })
  const post = postAs(SITE_URL, await signInCookie(db, personId))
  const wish = { assembly: key, kind: 'issues', asOf: '2024-10-14', title: 'Matrix 1' }
  const { body } = await insist(post, 'make-candidate', wish)
  const chosen = { assembly: key, candidate: Object(body).candidate, acknowledged: TICKED }
  await insist(post, 'publish-candidate', chosen)
  const numbered = ['/issues/1', '/issues.csv?publication=1', '/issues/1/preview.png']
  const paths = [...numbered, '/issues', '/issues.csv'].map((at) => `/${key}${at}`)
  const statuses = async (of: (at: string) => Promise<{ status: number }>) =>
    (await Promise.all(paths.map(of))).map(({ status }) => status)
  await expect.poll(() => statuses(ask), { timeout: 15_000 }).toEqual(paths.map(() => 200))
  expect((await ask(`/${key}/issues/1`)).body).toContain('To be forgotten')
  await statuses(ask)
  const named = { assembly: key, kind: 'issues', number: 1, typed: 'issues 1' }
  expect((await insist(post, 'remove-publication', { ...named, reason: 'By law.' })).status).toBe(
    200,
  )
  const ofSite = () => statuses((at) => fetch(`${SITE_URL}${at}`))
  const first = async () => (await ofSite()).slice(0, numbered.length)
  await expect.poll(first, { timeout: 15_000 }).toEqual([410, 410, 410])
  const direct = await ofSite()
  await expect.poll(() => statuses(ask), { timeout: 15_000 }).toEqual(direct)
  for (const at of paths) expect((await ask(at)).body).not.toContain('To be forgotten')
})

test('what staff see is held for nobody, and the stream of changes waits in no buffer', async () => {
  const { key } = await desk.makeMatrix([{ reference: 'Res 1', title: 'One' }])
  const { personId } = await makePerson(db, { role: 'editor' })
  const cookie = await signInCookie(db, personId)
  const mine = await ask('/staff', { cookie })
  expect([mine.status, cacheOf(mine)]).toEqual([200, undefined])
  expect((await ask('/staff')).status).toBe(303)
  const stream = await ask(`/api/staff/stream?assembly=${key}&since=0`, { cookie })
  expect(stream.status).toBe(200)
  expect(stream.headers['content-type']).toContain('text/event-stream')
})
