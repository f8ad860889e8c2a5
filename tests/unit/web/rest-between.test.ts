import { AsyncLocalStorage } from 'node:async_hooks'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noteStorages, restBetween } from '@/lib/web/front/rest-between'

const request = new IncomingMessage(new Socket())
const response = new ServerResponse(request)
const isFollowed = Number.parseInt(process.versions.node, 10) < 24
const { run, enterWith } = AsyncLocalStorage.prototype

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  noteStorages()
})
afterEach(() => {
  vi.useRealTimers()
  Object.assign(AsyncLocalStorage.prototype, { run, enterWith })
})

describe.runIf(isFollowed)('asynchronous context', () => {
  const storage = new AsyncLocalStorage<string>()

  it('is followed while a request is with Next, and no longer once all have come back', async () => {
    const leaving: (() => void)[] = []
    const handle = restBetween(async () => {
      storage.enterWith('a page')
      await new Promise<void>((resolve) => leaving.push(resolve))
    })
    const first = handle(request, response)
    const second = handle(request, response)
    leaving[0]?.()
    await first
    vi.advanceTimersByTime(60_000)
    expect(storage.getStore()).toBe('a page')
    leaving[1]?.()
    await second
    vi.advanceTimersByTime(1_000)
    const third = handle(request, response)
    vi.advanceTimersByTime(60_000)
    expect(storage.getStore()).toBe('a page')
    leaving[2]?.()
    await third
    expect(storage.getStore()).toBe('a page')
    vi.advanceTimersByTime(2_000)
    expect(storage.getStore()).toBeUndefined()
  })

  it('is followed again for the next request, also after one that failed', async () => {
    const handle = restBetween(async () => {
      storage.enterWith('failing')
      throw new Error('x')
    })
    await expect(handle(request, response)).rejects.toThrow('x')
    expect(storage.getStore()).toBe('failing')
    vi.advanceTimersByTime(2_000)
    expect(storage.getStore()).toBeUndefined()
    expect(storage.run('the next', () => storage.getStore())).toBe('the next')
  })
})
