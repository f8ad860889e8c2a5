import { describe, expect, test, vi } from 'vitest'
import { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '@/app/api/staff/[verb]/route'
import { makePerson, signInCookie } from '@/tests/support/people'
import { doorRequest, testSite } from '@/tests/support/site'

const { db } = await testSite()
const editor = await makePerson(db, { role: 'editor' })
const cookie = await signInCookie(db, editor.personId)

const send = async (request: Request, verb = 'unheard-of') => {
  const answer = await POST(request, { params: Promise.resolve({ verb }) })
  return { status: answer.status, body: await answer.json(), answer }
}
const asked = (sent: Parameters<typeof doorRequest>[2] = {}, body: unknown = {}) =>
  send(doorRequest('unheard-of', body, { cookie, ...sent }))

describe('the door', () => {
  test('answers 404 for a verb that does not stand in its table', async () => {
    expect(await asked()).toMatchObject({
      status: 404,
      body: { message: 'There is no such verb.' },
    })
    expect((await send(doorRequest('toString', {}, { cookie }), 'toString')).status).toBe(404)
  })

  test('answers 405 and names POST to every other method', async () => {
    for (const refuse of [GET, HEAD, OPTIONS, PUT, PATCH, DELETE]) {
      const answer = await refuse()
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('POST')
    }
  })

  test('refuses a request of another site, and one that does not say where it comes from', async () => {
    for (const origin of [null, 'null', 'https://evil.example', 'https://plenary.example:444']) {
      expect(await asked({ headers: { origin } })).toMatchObject({ status: 403 })
    }
  })

  test('refuses what is not JSON by its type before it looks who is there', async () => {
    const headers = { 'content-type': 'text/plain' }
    expect((await asked({ headers })).status).toBe(415)
    expect((await asked({ headers, cookie: undefined })).status).toBe(415)
    expect((await asked({ headers: { 'content-type': null } })).status).toBe(415)
    const named = { 'content-type': 'Application/JSON; charset=utf-8' }
    expect((await asked({ headers: named })).status).toBe(404)
  })

  test('refuses more than 1 MB, whatever the request says of its size', async () => {
    const large = JSON.stringify('x'.repeat(1_048_576))
    expect((await asked({}, large)).status).toBe(413)
    expect((await asked({ headers: { 'content-length': '5' } }, large)).status).toBe(413)
    expect((await asked({ headers: { 'content-length': '1048577' } }, '1')).status).toBe(413)
    expect((await asked({}, JSON.stringify('x'.repeat(1_048_574)))).status).toBe(404)
  })

  test('answers 401 to whoever is signed out, before it says which verbs there are', async () => {
    expect((await asked({ cookie: undefined })).status).toBe(401)
    expect((await asked({ cookie: `${cookie}x` })).status).toBe(401)
    expect((await asked({ cookie: 'plenary-session=x' })).status).toBe(401)
  })

  test('acts for nobody but the person whose page it is, who may have signed out meanwhile', async () => {
    const other = await makePerson(db, { role: 'editor' })
    const headers = (person: string | null) => ({ headers: { 'plenary-person': person } })
    expect((await asked(headers(editor.personId))).status).toBe(404)
    expect(await asked(headers(other.personId))).toMatchObject({
      status: 401,
      body: { message: 'Somebody else is signed in now. Sign in again as yourself.' },
    })
    expect((await asked(headers(''))).status).toBe(401)
  })

  test('keeps its answers out of every cache', async () => {
    expect((await asked()).answer.headers.get('cache-control')).toBe('no-store')
  })

  test('tells an unexpected failure by an id only, under which it stands in the log', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const broken = { params: Promise.reject(new Error('the password of the database')) }
    const answer = await POST(doorRequest('x', {}, { cookie }), broken)
    const body = await answer.json()
    log.mockRestore()
    expect(answer.status).toBe(500)
    expect(body.message).toMatch(/^Something went wrong \([0-9a-f-]{36}\)\.$/)
    expect(JSON.stringify(body)).not.toContain('password')
  })
})
