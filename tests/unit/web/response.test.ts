import { describe, expect, test, vi } from 'vitest'
import { AppError, type AppErrorCode } from '@/lib/domain/app-error'
import { Refusal } from '@/lib/web/refusal'
import { failureAnswer, jsonAnswer } from '@/lib/web/response'

describe('an answer of the API', () => {
  test.each([
    ['invalid', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
  ] as const)('says %s by the status %i, with the sentence and its place', async (code, status) => {
    const failed = (where?: string) =>
      failureAnswer(new AppError(code as AppErrorCode, 'So.', where))
    expect(failed().status).toBe(status)
    expect(await failed().json()).toEqual({ message: 'So.' })
    expect(await failed('title').json()).toEqual({ message: 'So.', where: 'title' })
  })

  test('carries the status and the headers of a refusal', async () => {
    const answer = failureAnswer(new Refusal(429, 'Too many.', { 'Retry-After': '60' }))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
    expect(await answer.json()).toEqual({ message: 'Too many.' })
  })

  test('tells nothing of an unexpected failure but the id under which it is logged', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const answer = failureAnswer(new Error('relation "person" does not exist'))
    const logged = String(log.mock.calls[0]?.[0])
    log.mockRestore()
    const { id, message } = await answer.json()
    expect(answer.status).toBe(500)
    expect(message).toBe(`Something went wrong (${id}).`)
    expect(JSON.parse(logged)).toMatchObject({ id, error: expect.stringContaining('person') })
  })

  test('is JSON even where a verb has nothing to say, and is kept nowhere', async () => {
    const answer = jsonAnswer(200, undefined)
    expect(await answer.json()).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})
