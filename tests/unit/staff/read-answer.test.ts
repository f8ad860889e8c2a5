import { describe, expect, test } from 'vitest'
import { readAnswer } from '@/app/(staff)/staff/[assembly]/read-answer'
import {
  emptyQueue,
  enqueue,
  keep,
  takeBatch,
  unsaved,
} from '@/components/matrix-editor/model/save-queue'

const page = (status: number) =>
  new Response('<!doctype html><title>Sign in to the network</title>', {
    status,
    headers: { 'Content-Type': 'text/html' },
  })
const json = (status: number, body: unknown) => Response.json(body, { status })

describe('an answer to a verb', () => {
  test('is a refusal where the door says why', async () => {
    for (const status of [400, 403, 404, 409]) {
      expect(await readAnswer(json(status, { message: 'Not so.' }))).toEqual({
        kind: 'refused',
        message: 'Not so.',
      })
    }
  })

  test('is no refusal where a portal, a proxy or a balancer answers, whatever the status', async () => {
    for (const status of [200, 401, 403, 404, 407, 408, 413, 502]) {
      expect([status, await readAnswer(page(status))]).toEqual([status, { kind: 'trouble' }])
    }
    for (const body of [{}, { error: 'Forbidden' }, 'no', null, { message: 4 }]) {
      expect(await readAnswer(json(403, body))).toEqual({ kind: 'trouble' })
    }
  })

  test('tells trouble of the site, and the end of the session, from a refusal', async () => {
    expect(await readAnswer(json(401, { message: 'You are signed out.' }))).toEqual({
      kind: 'signed-out',
    })
    for (const status of [429, 500, 503]) {
      expect(await readAnswer(json(status, { message: 'Later.' }))).toEqual({ kind: 'trouble' })
    }
    expect(await readAnswer(json(200, { revision: 3 }))).toEqual({
      kind: 'done',
      value: { revision: 3 },
    })
    expect(await readAnswer(json(200, null))).toEqual({ kind: 'done', value: null })
  })

  test('of a portal leaves every change unsent and none refused, however often it comes', async () => {
    const changes = ['a', 'b', 'c'].map((after) => ({
      ...{ id: crypto.randomUUID(), issueId: crypto.randomUUID(), column: 'title' as const },
      ...{ before: null, after },
    }))
    let queue = changes.reduce(enqueue, emptyQueue)
    for (let time = 0; time < 6; time += 1) {
      const answer = await readAnswer(page(403))
      if (answer.kind !== 'trouble') throw new Error('It is trouble.')
      queue = keep(takeBatch(queue), answer.kind)
    }
    expect(queue).toMatchObject({ line: 'trouble', refused: [] })
    expect(new Set(unsaved(queue))).toEqual(new Set(changes))
  })
})
