import { once } from 'node:events'
import http from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { quickVerbs } from '@/app/api/staff/[verb]/quick-verbs'
import { verbs } from '@/app/api/staff/[verb]/verbs'
import { createFront } from '@/lib/web/front'
import { withQuickVerbs } from '@/lib/web/front/quick-verbs'
import { answerStaff } from '@/lib/web/staff-door'
import { addition, makeTestAssembly } from '@/tests/support/matrix'
import { makePerson, signInCookie } from '@/tests/support/people'
import { SITE, testSite } from '@/tests/support/site'

const { db } = await testSite()
const assembly = await makeTestAssembly(db)
const { personId } = await makePerson(db, { role: 'editor' })
const cookie = await signInCookie(db, personId)

let reachedNext = 0
type Door = Awaited<Parameters<typeof withQuickVerbs>[0]['door']>
let openDoor: (door: Door) => void = () => {}
const door = new Promise<Door>((resolve) => {
  openDoor = resolve
})
const server = createFront({
  ...{ appUrl: SITE, port: 3000, trustProxy: 0, dev: false, log: () => {} },
  handle: withQuickVerbs({
    door,
    handle: async (_request, response) => {
      reachedNext += 1
      response.end('{}')
    },
  }),
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
})

type Asking = { path?: string; method?: string; headers?: http.OutgoingHttpHeaders; body?: string }

const ask = async ({ path = 'save-changes', method = 'POST', headers = {}, body }: Asking) => {
  const address = server.address()
  const request = http.request({
    ...{ host: '127.0.0.1', port: typeof address === 'object' ? address?.port : 0, method },
    path: `/api/staff/${path}`,
    headers: {
      ...{ host: new URL(SITE).host, origin: SITE, 'content-type': 'application/json', cookie },
      ...headers,
    },
  })
  request.end(body)
  const [response]: http.IncomingMessage[] = await once(request, 'response')
  if (response === undefined) throw new Error('No answer came.')
  const said = response.headers['content-type'] === 'application/json' ? json(response) : null
  if (said === null) response.resume()
  return { status: response.statusCode, headers: response.headers, body: await said }
}

const saving = () =>
  JSON.stringify({ assembly, changes: [addition(`res-${Math.random()}`.replace('.', '-'))] })

describe('the verbs that the front answers before Next', () => {
  it('are answered by Next until they are loaded', async () => {
    await ask({ body: saving() })
    expect(reachedNext).toBe(1)
    openDoor({ answer: answerStaff, verbs: quickVerbs })
  })

  it('all stand in the table of verbs', () => {
    for (const [name, verb] of quickVerbs) expect(verbs.get(name)).toBe(verb)
  })

  it('save, and say so in JSON that no cache keeps', async () => {
    const before = reachedNext
    const answer = await ask({ body: saving() })
    expect(answer).toMatchObject({ status: 200, body: { setAside: [], refused: [] } })
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    expect(await db.issue.count({ where: { assemblyKey: assembly } })).toBe(1)
    expect(reachedNext).toBe(before)
  })

  it('refuse whoever the door refuses, with its sentence', async () => {
    const body = saving()
    const foreign = await ask({ headers: { origin: 'https://evil.example' }, body })
    expect(foreign).toMatchObject({
      status: 403,
      body: { message: 'This did not come from a page of this site.' },
    })
    expect((await ask({ headers: { 'content-type': 'text/plain' }, body })).status).toBe(415)
    expect((await ask({ headers: { cookie: '' }, body })).status).toBe(401)
    expect((await ask({ headers: { 'plenary-person': 'x' }, body })).status).toBe(401)
    expect((await ask({ body: '{' })).body).toEqual({ message: 'This is not JSON.' })
    expect((await ask({ body: '{}' })).status).toBe(400)
    const large = JSON.stringify('x'.repeat(1_100_000))
    expect((await ask({ body: large })).status).toBe(413)
    const unannounced = await ask({ headers: { 'transfer-encoding': 'chunked' }, body: large })
    expect(unannounced.status).toBe(413)
  })

  it('note in the audit who was refused because of their role', async () => {
    const reviewer = await makePerson(db, { role: 'reviewer', assemblies: [assembly] })
    const answer = await ask({
      headers: { cookie: await signInCookie(db, reviewer.personId) },
      body: saving(),
    })
    expect(answer.status).toBe(403)
    expect(await db.auditEntry.findMany({ where: { actorId: reviewer.personId } })).toHaveLength(1)
  })

  it('live through a client that goes away while it sends', async () => {
    const address = server.address()
    const request = http.request({
      ...{ host: '127.0.0.1', port: typeof address === 'object' ? address?.port : 0 },
      ...{ method: 'POST', path: '/api/staff/save-changes' },
      headers: {
        ...{ host: new URL(SITE).host, origin: SITE, cookie },
        ...{ 'content-type': 'application/json', 'content-length': 100 },
      },
    })
    request.on('error', () => {})
    request.write('{')
    await sleep(50)
    const log = vi.spyOn(console, 'error')
    request.destroy()
    await sleep(50)
    expect(log).not.toHaveBeenCalled()
    expect((await ask({ body: saving() })).status).toBe(200)
  })

  it('leave every other verb, method and address to Next', async () => {
    const before = reachedNext
    await ask({ path: 'get-gate', body: '{}' })
    await ask({ path: 'toString', body: '{}' })
    await ask({ path: 'save-changes/', body: '{}' })
    await ask({ method: 'GET' })
    expect(reachedNext).toBe(before + 4)
  })
})
