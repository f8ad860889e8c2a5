import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { POST } from '@/app/api/staff/[verb]/route'
import { GET, HEAD } from '@/app/api/staff/stream/route'
import type { LiveEvent } from '@/lib/domain/live'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { saveChanges } from '@/lib/matrix/save-changes'
import { addition, change, contextOf, makeTestAssembly } from '@/tests/support/matrix'
import { makePerson, signInCookie } from '@/tests/support/people'
import { doorRequest, SITE, testSite } from '@/tests/support/site'

const { db } = await testSite()
const assembly = await makeTestAssembly(db)
await makeTestAssembly(db, 'wtsa-98')
const ada = await contextOf(db, 'editor', 'Ada')

const somebody = async (wanted: Parameters<typeof makePerson>[1]) =>
  signInCookie(db, (await makePerson(db, wanted)).personId)
const analyst = await somebody({ role: 'analyst' })

type Asked = { cookie?: string; query?: string; headers?: Record<string, string> }
const open: AbortController[] = []
afterEach(() => {
  for (const one of open.splice(0)) one.abort()
})

const ask = async ({ cookie = '', query = `assembly=${assembly}&since=0`, headers }: Asked) => {
  const ending = new AbortController()
  open.push(ending)
  const request = new Request(`${SITE}/api/staff/stream?${query}`, {
    headers: { cookie, ...headers },
    signal: ending.signal,
  })
  return { answer: await GET(request), ending }
}

/** Reads a stream event by event. */
const follow = async (asked: Asked) => {
  const { answer, ending } = await ask({ cookie: analyst, ...asked })
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const nextText = async (): Promise<string> => {
    const at = text.indexOf('\n\n')
    if (at >= 0) {
      const block = text.slice(0, at)
      text = text.slice(at + 2)
      return block
    }
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done) return 'over'
    text += value
    return nextText()
  }
  const next = async (named: LiveEvent['event']): Promise<Record<string, unknown>> => {
    const block = await nextText()
    if (block === 'over') throw new Error('The stream is over.')
    if (!block.includes(`event: ${named}\n`)) return next(named)
    return JSON.parse(block.slice(block.indexOf('data: ') + 6))
  }
  type Told = Record<string, unknown>
  const nextChanges = async (isWanted: (told: Told) => boolean): Promise<Told> => {
    const told = await next('changes')
    return isWanted(told) ? told : nextChanges(isWanted)
  }
  /** The next changes that hold any: after a new connection there may be some that hold none. */
  const nextNews = () => nextChanges(({ revision, since }) => revision !== since)
  return { answer, ending, next, nextChanges, nextNews, nextText }
}

const issue = async (slug = `s-${randomUUID()}`) => {
  const added = addition(slug, { section: 'existing', title: 'One' })
  const { revision } = await saveChanges(ada, { assembly, changes: [added] })
  return { issueId: added.issueId, revision }
}

const refusal = async (asked: Asked) => {
  const { answer } = await ask(asked)
  return { status: answer.status, body: await answer.json() }
}

describe('the stream of a matrix', () => {
  test('begins with what was missed, each cell once as it stands and with who changed it', async () => {
    const { issueId, revision } = await issue()
    const bob = await contextOf(db, 'editor', 'Bob')
    await saveChanges(ada, { assembly, changes: [change(issueId, 'title', ['One', 'Two'])] })
    await saveChanges(bob, { assembly, changes: [change(issueId, 'title', ['Two', 'Three'])] })
    const { next, answer } = await follow({ query: `assembly=${assembly}&since=${revision}` })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    })
    expect(await next('changes')).toMatchObject({
      since: revision,
      revision: revision + 2,
      cells: [{ issueId, column: 'title', value: 'Three', by: { name: 'Bob' } }],
      added: [],
    })
  })

  test('tells of a change once it is committed, and of nothing that is rolled back', async () => {
    const { issueId, revision } = await issue()
    const { next, nextNews } = await follow({ query: `assembly=${assembly}&since=${revision}` })
    await next('changes')
    await saveChanges(ada, { assembly, changes: [change(issueId, 'title', ['One', 'Two'])] })
    expect(await nextNews()).toMatchObject({ since: revision, revision: revision + 1 })
    await db
      .$transaction(async (tx) => {
        await tx.$executeRaw`SELECT pg_notify('plenary_matrix', ${JSON.stringify({ assembly })})`
        throw new Error('rolled back')
      })
      .catch(() => {})
    await saveChanges(ada, { assembly, changes: [change(issueId, 'title', ['Two', 'Three'])] })
    expect(await nextNews()).toMatchObject({ since: revision + 1, revision: revision + 2 })
  })

  test('gives every stream of a matrix every change in order, and no other matrix', async () => {
    const { issueId, revision } = await issue()
    const query = `assembly=${assembly}&since=${revision}`
    const all = await Promise.all([follow({ query }), follow({ query })])
    const other = await follow({ query: 'assembly=wtsa-98&since=0' })
    await other.next('changes')
    for (let n = 0; n < 10; n += 1) {
      const values: [string, string] = [n === 0 ? 'One' : `T${n}`, `T${n + 1}`]
      await saveChanges(ada, { assembly, changes: [change(issueId, 'title', values)] })
    }
    for (const { next } of all) {
      let known = revision
      while (known < revision + 10) {
        const told = await next('changes')
        expect(Number(told.since)).toBeLessThanOrEqual(known)
        known = Number(told.revision)
      }
    }
    await saveChanges(ada, { assembly: 'wtsa-98', changes: [addition('other')] })
    expect(await other.nextNews()).toMatchObject({ since: 0, revision: 1 })
  })

  test('brings whole an issue that came', async () => {
    const { revision } = await issue()
    const { next, nextNews } = await follow({ query: `assembly=${assembly}&since=${revision}` })
    await next('changes')
    const came = await issue()
    expect(await nextNews()).toMatchObject({
      added: [{ id: came.issueId, present: true, cells: { title: 'One' } }],
    })
  })

  test('goes on from the header of a browser that comes back', async () => {
    const { revision } = await issue()
    const { next } = await follow({ headers: { 'last-event-id': String(revision) } })
    expect(await next('changes')).toMatchObject({ since: revision, cells: [] })
  })

  test('asks to load anew whoever knows a revision that is still to come', async () => {
    const { next } = await follow({ query: `assembly=${assembly}&since=999999` })
    expect(await next('changes')).toMatchObject({ cells: null })
  })

  test('tells of a rating that was looked at again', async () => {
    const added = addition('rated', { section: 'existing', concern: 'low' })
    await saveChanges(ada, { assembly, changes: [added] })
    const { issueId } = added
    const proposals = [
      {
        ...{ id: randomUUID(), tag: 'MOD', origins: [], supporters: [], opponents: [] },
        ...{ document: null, key_points: 'New', url: null, fate: 'pending' },
        ...{ concern: 'not-assessed', concern_rationale: null },
      },
    ]
    const edit = { id: randomUUID(), issueId, column: 'proposals', before: [], after: proposals }
    const { saved, refused, revision } = await saveChanges(ada, { assembly, changes: [edit] })
    expect(refused).toEqual([])
    const { next, nextChanges } = await follow({ query: `assembly=${assembly}&since=${revision}` })
    expect((await next('changes')).lookAgain).toEqual([issueId])
    const body = { assembly, issueId, proposals: saved[0]?.value }
    const request = doorRequest('keep-rating', body, { cookie: analyst })
    await POST(request, { params: Promise.resolve({ verb: 'keep-rating' }) })
    // What was saved may be heard of once more before the look is.
    const told = await nextChanges(({ lookAgain }) => !String(lookAgain).includes(issueId))
    expect(told.lookAgain).toEqual([])
  })

  test('tells of a comment, of which issue it is and no word of it', async () => {
    const { issueId, revision } = await issue()
    const { next, nextText } = await follow({ query: `assembly=${assembly}&since=${revision}` })
    expect(await next('comments')).toEqual({ issueId: null })
    await next('here')
    const ids = { thread: randomUUID(), id: randomUUID() }
    await postComment(ada, { assembly, issueId, column: null, ...ids, text: 'qxsecretzw' })
    const told = async (): Promise<string> => {
      const block = await nextText()
      return block.includes('event: comments') && block.includes(issueId) ? block : told()
    }
    expect(await told()).not.toContain('qxsecretzw')
  })
})

describe('who is here', () => {
  const tell = async (cookie: string, body: object) => {
    const request = doorRequest('tell-presence', body, { cookie })
    expect(
      (await POST(request, { params: Promise.resolve({ verb: 'tell-presence' }) })).status,
    ).toBe(200)
  }

  test('is told to all, with the cell, until they leave', async () => {
    const { issueId } = await issue()
    const rita = await somebody({ role: 'reviewer', name: 'Rita', assemblies: [assembly] })
    const { next } = await follow({})
    expect(await next('here')).toEqual([])
    const tab = randomUUID()
    const place = { issueId, column: 'concern' }
    await tell(rita, { assembly, tab, place, left: false })
    expect(await next('here')).toMatchObject([{ tab, name: 'Rita', place }])
    await tell(rita, { assembly, tab, place: null, left: true })
    expect(await next('here')).toEqual([])
  })
})

describe('the stream refuses', () => {
  test('whoever is signed out, and a reviewer of another assembly', async () => {
    expect(await refusal({})).toMatchObject({ status: 401 })
    const cookie = await somebody({ role: 'reviewer', assemblies: ['wtsa-98'] })
    expect(await refusal({ cookie })).toMatchObject({ status: 403 })
    const own = await ask({ cookie, query: 'assembly=wtsa-98&since=0' })
    expect(own.answer.status).toBe(200)
  })

  test('what names no matrix, with a sentence', async () => {
    const queries = ['', 'assembly=wtsa-99', 'assembly=A B&since=1', 'assembly=wtsa-99&since=-1']
    for (const query of [...queries, 'assembly=wtsa-99&since=9999999999', 'since=0']) {
      const { status, body } = await refusal({ cookie: analyst, query })
      expect([query, status, body.message]).toEqual([query, 400, expect.stringMatching(/\.$/)])
    }
    expect(await refusal({ cookie: analyst, query: 'assembly=wtsa-00&since=0' })).toMatchObject({
      status: 404,
    })
    const odd = { cookie: analyst, headers: { 'last-event-id': 'x' } }
    expect(await refusal(odd)).toMatchObject({ status: 400 })
  })

  test('any other method', async () => {
    expect((await HEAD()).status).toBe(405)
  })

  test('to go on once the session has ended', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const { personId } = await makePerson(db, { role: 'analyst' })
      const { next, nextText } = await follow({ cookie: await signInCookie(db, personId) })
      await next('changes')
      vi.advanceTimersByTime(15_000)
      await next('ping')
      await db.session.updateMany({ where: { personId }, data: { endedAt: new Date() } })
      vi.advanceTimersByTime(15_000)
      await next('end')
      expect(await nextText()).toBe('over')
    } finally {
      vi.useRealTimers()
    }
  })
})
