import { beforeEach, describe, expect, test } from 'vitest'
import { POST as first } from '@/app/api/account/first/route'
import { POST as link } from '@/app/api/account/link/route'
import { POST as auth } from '@/app/api/auth/[...nextauth]/route'
import { addPerson } from '@/lib/account/add-person'
import { makeLink } from '@/lib/account/make-link'
import { offerFirstAdministrator } from '@/lib/account/offer-first-administrator'
import { findStaff } from '@/lib/auth/find-staff'
import { readNotice } from '@/lib/auth/notice'
import { forgetPeople } from '@/tests/support/people'
import { formRequest, SITE, testSite } from '@/tests/support/site'
import { INSTALLATION } from '@/tests/support/visit'

const { db } = await testSite()
const admin = () => ({ db, actor: INSTALLATION, now: new Date() })
const email = 'ana@plenary.example'
const password = 'correct horse battery'

beforeEach(async () => {
  await forgetPeople(db)
  await db.oneTimeLink.deleteMany()
  await db.signInTry.deleteMany()
})

type Sent = Parameters<typeof formRequest>[2]

const post = (path: string, fields: Record<string, string>, sent?: Sent) => {
  const request = formRequest(path, fields, sent)
  if (path === '/api/account/first') return first(request)
  if (path === '/api/account/link') return link(request)
  return auth(request, { params: Promise.resolve({ nextauth: path.split('/').slice(3) }) })
}
const enter = (fields: Record<string, string> = {}, sent?: Sent) =>
  post('/api/auth/callback/credentials', { email, password, ...fields }, sent)

const setCookie = (answer: Response, name: string) =>
  answer.headers.getSetCookie().find((cookie) => cookie.startsWith(`__Host-plenary-${name}=`))
const cookieOf = (answer: Response) => setCookie(answer, 'session')?.split(';', 1)[0] ?? ''
const staffOf = (cookie: string) => findStaff(new Request(SITE, { headers: { cookie } }))
const noticeOf = (answer: Response, form: 'sign-in' | 'first' | 'link' = 'sign-in') =>
  readNotice(setCookie(answer, 'notice')?.split(';', 1)[0]?.split('=')[1], form)

const addAna = () => addPerson(admin(), { email, name: 'Ana', role: 'analyst', password })

describe('the sign-in form', () => {
  test('signs in by a cookie that scripts and other sites cannot use, and goes where it was asked', async () => {
    await addAna()
    const answer = await enter({ next: '/staff/wtsa-24?view=outcomes' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/staff/wtsa-24?view=outcomes')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const cookie = setCookie(answer, 'session') ?? ''
    for (const part of ['; Path=/', '; HttpOnly', '; Secure', '; SameSite=Lax', '; Expires=']) {
      expect(cookie).toContain(part)
    }
    expect(cookie).not.toContain('Domain')
    expect((await staffOf(cookieOf(answer)))?.actor).toMatchObject({ name: 'Ana', role: 'analyst' })
  })

  test('never leads to another site', async () => {
    await addAna()
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      expect((await enter({ next })).headers.get('location')).toBe('/staff')
      const refused = await enter({ next, password: 'wrong' })
      expect(refused.headers.get('location')).toBe('/sign-in?next=%2Fstaff')
    }
  })

  test('comes back with a sentence and the email, but without the password, when it is refused', async () => {
    await addAna()
    const answer = await enter({ next: '/staff/wtsa-24', password: 'a wrong password' })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/sign-in?next=%2Fstaff%2Fwtsa-24')
    expect(setCookie(answer, 'session')).toBeUndefined()
    const notice = await noticeOf(answer)
    expect(notice).toMatchObject({ message: 'The email or the password is not right.', email })
    expect(JSON.stringify(notice)).not.toContain('wrong password')
    expect(await noticeOf(answer, 'link')).toBeNull()
    expect(setCookie(answer, 'notice')).toMatch(/; Max-Age=60; HttpOnly; SameSite=Lax; Secure$/)
    const unknown = await noticeOf(await enter({ email: 'nobody@plenary.example' }))
    expect(unknown?.message).toBe(notice?.message)
  })

  test('answers 429 with a time after ten tries, and tells the form so', async () => {
    await addAna()
    for (let tried = 0; tried < 10; tried += 1) await enter({ password: 'wrong' })
    const answer = await enter()
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(890)
    expect(answer.headers.get('refresh')).toBe('0; url=/sign-in?next=%2Fstaff')
    expect(await answer.text()).toMatch(/^Too many tries\. Try again in 15 minutes\.\n$/)
    expect(await noticeOf(answer)).toMatchObject({ email })
    const elsewhere = await enter({}, { headers: { 'x-plenary-client': '198.51.100.7' } })
    expect(elsewhere.status).toBe(303)
  })

  test('does not take a session’s secret in place of a password', async () => {
    await addAna()
    const answer = await enter({ password: '', secret: 'x', id: 'x', csrfToken: 'x' })
    expect(setCookie(answer, 'session')).toBeUndefined()
  })
})

describe('signing out', () => {
  test('ends the session for every copy of its cookie', async () => {
    await addAna()
    const cookie = cookieOf(await enter())
    const other = cookieOf(await enter())
    const answer = await post('/api/auth/signout', {}, { cookie })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/sign-in')
    expect(setCookie(answer, 'session')).toMatch(/^__Host-plenary-session=;.*(Max-Age=0|Expires=)/)
    expect(await staffOf(cookie)).toBeNull()
    expect(await staffOf(other)).not.toBeNull()
  })

  test('is no fault for somebody who is signed out', async () => {
    expect((await post('/api/auth/signout', {})).status).toBe(303)
    expect(
      (await post('/api/auth/signout', {}, { cookie: '__Host-plenary-session=x' })).status,
    ).toBe(303)
  })
})

describe('the first administrator’s form', () => {
  const fill = async (over: Record<string, string> = {}) => ({
    secret: (await offerFirstAdministrator(admin())) ?? '',
    name: 'Ana',
    email,
    password,
    ...over,
  })

  test('makes the administrator and signs them in', async () => {
    const answer = await post('/api/account/first', await fill())
    expect(answer.headers.get('location')).toBe('/staff')
    expect((await staffOf(cookieOf(answer)))?.actor).toMatchObject({ name: 'Ana', role: 'admin' })
  })

  test('comes back to the link with what was filled in', async () => {
    const fields = await fill({ password: 'short' })
    const answer = await post('/api/account/first', fields)
    expect(answer.headers.get('location')).toBe(`/sign-in/first?secret=${fields.secret}`)
    expect(await noticeOf(answer, 'first')).toEqual({
      form: 'first',
      message: 'The password needs at least 12 characters.',
      where: 'password',
      email,
      name: 'Ana',
    })
    expect(await db.person.count()).toBe(0)
  })
})

describe('the form of a one-time link', () => {
  test('keeps the password and signs in', async () => {
    await addPerson(admin(), { email, name: 'Ana', role: 'editor' })
    const { secret } = await makeLink(admin(), { email })
    const answer = await post('/api/account/link', { secret, password })
    expect(answer.headers.get('location')).toBe('/staff')
    expect((await staffOf(cookieOf(answer)))?.actor.role).toBe('editor')
    const again = await post('/api/account/link', { secret, password })
    expect(again.headers.get('location')).toBe(`/sign-in/link?secret=${secret}`)
    expect(await noticeOf(again, 'link')).toMatchObject({ where: 'secret' })
  })
})

describe('every form of an account', () => {
  const forms = [
    '/api/auth/callback/credentials',
    '/api/auth/signout',
    '/api/account/first',
    '/api/account/link',
  ]

  test.each(forms)('%s refuses other sites, other types and large bodies', async (path) => {
    const status = async (fields: Record<string, string>, headers: Record<string, string | null>) =>
      (await post(path, fields, { headers })).status
    expect(await status({}, { origin: null })).toBe(403)
    expect(await status({}, { origin: 'https://evil.example' })).toBe(403)
    expect(await status({}, { 'content-type': 'application/json' })).toBe(415)
    expect(await status({ email: 'x'.repeat(1_048_577) }, {})).toBe(413)
    expect(await db.signInTry.count()).toBe(0)
  })

  test('there is nothing else at next-auth’s addresses', async () => {
    for (const path of ['/api/auth/session', '/api/auth/_log', '/api/auth/callback/x']) {
      expect((await post(path, {})).status).toBe(404)
    }
  })
})
