import { LRUCache } from 'lru-cache'
import { isReservedAssembly } from '@/lib/domain/reserved'
import { type Bodies, CODINGS, type Coding, compress, isAsItIs } from './compress'
import { isLasting } from './is-lasting'
import { type KeptAnswer, withBodies } from './kept-answer'

/** What is to be rendered, under which id it is logged, and the form that somebody waits for. */
export type Asked = { url: string; id: string; coding: Coding }

type Waiting = Omit<Asked, 'url'>
type Render = (asked: Asked) => Promise<KeptAnswer>
type Bounds = { answers: number; bytes: number }

/** Answers under the keys of what was asked for. */
export type PageStore = {
  find: (key: string) => KeptAnswer | undefined
  /** in the form that is asked for, from memory or rendered once for all who ask meanwhile */
  answerFor: (key: string, waiting: Waiting) => Promise<KeptAnswer>
  /** drops what is kept of one assembly, and what crosses assemblies; null drops all */
  forget: (assembly: string | null) => void
}

const BOUNDS: Bounds = { answers: 2_000, bytes: 256 * 1024 * 1024 }
/** Beyond it, the best compression takes a processor for seconds. */
const MOST_TO_SQUEEZE = 4 * 1024 * 1024

const sizeOf = (bodies: Bodies) =>
  CODINGS.reduce((sum, coding) => sum + (bodies[coding]?.length ?? 0), 0)

/** Whether what stands under a key depends on the publications of an assembly. */
function dependsOn(key: string, assembly: string | null): boolean {
  // The word of `sitemap.xml` is reserved without its ending.
  const first = key.split(/[/?.]/u)[1] ?? ''
  return assembly === null || first === assembly || first === '' || isReservedAssembly(first)
}

/** One promise for all who ask for the same while it is under way. */
function sharing<T>() {
  const underWay = new Map<string, Promise<T>>()
  const isUnderWay = (key: string, promise: Promise<T>) => underWay.get(key) === promise
  const share = (key: string, start: () => Promise<T>): Promise<T> => {
    const known = underWay.get(key)
    if (known !== undefined) return known
    const promise = start()
    underWay.set(key, promise)
    const done = () => {
      if (isUnderWay(key, promise)) underWay.delete(key)
    }
    promise.then(done, done)
    return promise
  }
  return { share, isUnderWay, underWay }
}

type Kept = LRUCache<string, KeptAnswer>

/** Puts other forms beside those of an answer that is kept still. */
function dress(kept: Kept, key: string, { etag, bodies }: KeptAnswer): KeptAnswer | undefined {
  const now = kept.peek(key)
  if (now?.etag !== etag) return undefined
  const dressed = withBodies(now, { ...now.bodies, ...bodies })
  kept.set(key, dressed)
  return dressed
}

/** Packs what is kept in every form, one at a time, while nobody waits for it. */
function packerOf(kept: Kept) {
  let packing: Promise<unknown> = Promise.resolve()
  return (key: string, answer: KeptAnswer) => {
    if (isAsItIs(answer.bodies)) return
    const { identity } = answer.bodies
    const isForMany = !key.includes('?') && identity.length <= MOST_TO_SQUEEZE
    const inEveryForm = async () => {
      if (kept.peek(key)?.etag !== answer.etag) return
      const bodies = await compress(identity, isForMany ? 'small' : 'quick', CODINGS)
      dress(kept, key, { ...answer, bodies })
    }
    // What could not be packed is packed for whoever asks for it.
    packing = packing.then(inEveryForm).catch(() => {})
  }
}

/**
 * Keeps answers up to so many and so large, the one read least lately going first, and renders what
 * it lacks.
 * @param render makes an answer, packed in the form that somebody waits for
 */
export function makePageStore(render: Render, bounds = BOUNDS): PageStore {
  const kept: Kept = new LRUCache({
    max: bounds.answers,
    maxSize: bounds.bytes,
    sizeCalculation: ({ bodies }, key) => sizeOf(bodies) + key.length,
  })
  const renderings = sharing<KeptAnswer>()
  const dressings = sharing<KeptAnswer>()
  const pack = packerOf(kept)

  const renderOnce = (key: string, waiting: Waiting): Promise<KeptAnswer> => {
    const rendering: Promise<KeptAnswer> = renderings.share(key, async () => {
      const answer = await render({ ...waiting, url: key })
      // Where it was forgotten meanwhile, what it is made of may have changed since.
      if (!isLasting(key, answer) || !renderings.isUnderWay(key, rendering)) return answer
      kept.set(key, answer)
      pack(key, answer)
      return answer
    })
    return rendering
  }

  const inForm = (key: string, answer: KeptAnswer, coding: Coding) =>
    dressings.share(`${coding} ${answer.etag} ${key}`, async () => {
      const bodies = await compress(answer.bodies.identity, 'quick', [coding])
      const dressed = withBodies(answer, { ...answer.bodies, ...bodies })
      return dress(kept, key, dressed) ?? dressed
    })

  const answerFor = async (key: string, waiting: Waiting) => {
    const answer = kept.get(key) ?? (await renderOnce(key, waiting))
    const { coding } = waiting
    return answer.bodies[coding] === undefined ? inForm(key, answer, coding) : answer
  }

  const forget = (assembly: string | null) => {
    for (const part of [kept, renderings.underWay]) {
      for (const key of [...part.keys()]) if (dependsOn(key, assembly)) part.delete(key)
    }
  }
  return { find: (key) => kept.get(key), answerFor, forget }
}
