import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compress } from '@/lib/web/front/kept/compress'
import { keptAnswer } from '@/lib/web/front/kept/kept-answer'
import { makePageStore } from '@/lib/web/front/kept/page-store'

const MEGABYTE = 1024 * 1024

/** A store whose pages are of so many bytes, and the addresses that it had rendered. */
const storeOf = (size: (url: string) => number, bounds?: { answers: number; bytes: number }) => {
  const rendered: string[] = []
  const store = makePageStore(async ({ url, coding }) => {
    rendered.push(url)
    const body = Buffer.alloc(size(url), url)
    return keptAnswer(
      { status: 200, headers: {}, body },
      await compress(body, 'quick', [coding]),
      {},
    )
  }, bounds)
  const ask = (key: string, coding: 'br' | 'gzip' | 'identity' = 'identity') =>
    store.answerFor(key, { id: 'one', coding })
  return { ...store, ask, rendered }
}

describe('what is kept of the public site', () => {
  it('is two thousand answers at most, the one read least lately going first', async () => {
    const { ask, find, rendered } = storeOf(() => 1)
    for (let at = 0; at < 2_000; at += 1) await ask(`/wtsa-24/res-${at}`)
    find('/wtsa-24/res-0')
    await ask('/wtsa-24/one-more')
    expect(find('/wtsa-24/res-0')).toBeDefined()
    expect(find('/wtsa-24/res-1')).toBeUndefined()
    expect(rendered).toHaveLength(2_001)
  })

  it('is 256 MB at most, in all its forms', async () => {
    const { ask, find } = storeOf(() => 100 * MEGABYTE)
    for (const key of ['/a', '/b', '/c']) await ask(key)
    expect(['/a', '/b', '/c'].map((key) => find(key) !== undefined)).toEqual([false, true, true])
  })

  it('counts what it is packed into', async () => {
    const { ask, find } = storeOf(() => 400, { answers: 10, bytes: 1_000 })
    await ask('/a.csv?sort=title')
    await ask('/b.csv?sort=title')
    await expect.poll(() => find('/b.csv?sort=title')?.bodies.br).toBeDefined()
    const sizes = ['/a.csv?sort=title', '/b.csv?sort=title'].flatMap((key) =>
      Object.values(find(key)?.bodies ?? {}).map((body) => body.length),
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_000)
  })

  it('holds no answer that is larger than all of it, and gives it all the same', async () => {
    const size = (url: string) => (url === '/large' ? 257 * MEGABYTE : 1)
    const { ask, find } = storeOf(size)
    await ask('/small')
    expect((await ask('/large')).bodies.identity).toHaveLength(257 * MEGABYTE)
    expect(find('/large')).toBeUndefined()
    expect(find('/small')).toBeDefined()
  })

  it('is packed for whoever waits, and for all others while nobody waits', async () => {
    const { ask, find, rendered } = storeOf(() => 5_000)
    expect(Object.keys((await ask('/a', 'gzip')).bodies)).toEqual(['identity', 'gzip'])
    const { gzip, identity } = (await ask('/a', 'gzip')).bodies
    expect(gunzipSync(gzip ?? '')).toEqual(identity)
    expect((await ask('/a', 'br')).bodies.br).toBeDefined()
    await expect.poll(() => Object.keys(find('/a')?.bodies ?? {})).toHaveLength(3)
    expect(rendered).toEqual(['/a'])
  })

  it('gives two who wait for one rendering each the form that they read', async () => {
    const { ask, rendered } = storeOf(() => 5_000)
    const [plain, packed] = await Promise.all([ask('/a', 'identity'), ask('/a', 'br')])
    expect(plain.bodies.identity).toHaveLength(5_000)
    expect(packed.bodies.br).toBeDefined()
    expect(rendered).toEqual(['/a'])
  })
})
