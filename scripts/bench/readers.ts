import { createHash } from 'node:crypto'
import http from 'node:http'
import { gunzipSync } from 'node:zlib'
import { ask } from './http'

/** One page as a reader got it, and when it was asked for. */
type Reading = { url: string; asked: number; status: number; digest: string }

type Readers = { sites: readonly string[]; paths: readonly string[]; connections: number }

/** What readers saw: `late` is how long after the change somebody who asked was given the old, ms. */
export type Seen = { answers: number; failed: number; mixed: number; late: number }

const HEADERS = { 'accept-encoding': 'gzip' }

/** The same page is packed harder once nobody waits for it. */
const plainOf = (body: Buffer) => (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body)

const readOnce = async (url: string, agent?: http.Agent): Promise<Reading> => {
  const asked = performance.now()
  const options = agent === undefined ? { headers: HEADERS } : { headers: HEADERS, agent }
  // An answer that broke off is one that failed.
  const { status, body } = await ask(url, options).catch(() => ({
    status: 0,
    body: Buffer.alloc(0),
  }))
  const digest = createHash('sha256').update(plainOf(body)).digest('base64')
  return { url, asked, status, digest }
}

const readAll = async (urls: readonly string[]) => {
  const readings: Reading[] = []
  for (const url of urls) readings.push(await readOnce(url))
  return new Map(readings.map(({ url, digest }) => [url, digest]))
}

/**
 * Reads the same pages over many connections of several processes while they change, and looks at
 * each answer: it must be byte by byte the page as it was or as it is after the change.
 * @param reading the sites, the pages, and how many connections there are in all
 * @param change is waited for; then reading goes on for as long as `after` is
 */
export const readWhile = async (
  { sites, paths, connections }: Readers,
  change: () => Promise<void>,
  after: () => Promise<unknown>,
): Promise<Seen> => {
  // Each names its own address in its pages.
  const pagesOf = (site: string) => paths.map((path) => site + path)
  const all = sites.flatMap(pagesOf)
  const before = await readAll(all)
  const readings: Reading[] = []
  let goesOn = true
  const reader = async (site: string) => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    const pages = pagesOf(site)
    for (let at = 0; goesOn; at += 1)
      readings.push(await readOnce(pages[at % pages.length] ?? site, agent))
    agent.destroy()
  }
  const readers = Array.from({ length: connections }, (_, at) =>
    reader(sites[at % sites.length] ?? ''),
  )
  await change()
  const changed = performance.now()
  await after()
  goesOn = false
  await Promise.all(readers)
  return judge(readings, { before, now: await readAll(all), changed })
}

type Known = { before: Map<string, string>; now: Map<string, string>; changed: number }

const judge = (readings: readonly Reading[], { before, now, changed }: Known): Seen => {
  const isOld = ({ url, digest }: Reading) => digest === before.get(url) && digest !== now.get(url)
  const isWhole = ({ url, digest }: Reading) =>
    digest === before.get(url) || digest === now.get(url)
  const well = readings.filter(({ status }) => status === 200)
  const late = well.filter(isOld).map(({ asked }) => asked - changed)
  return {
    answers: readings.length,
    failed: readings.length - well.length,
    mixed: well.filter((reading) => !isWhole(reading)).length,
    late: late.reduce((most, one) => Math.max(most, one), 0),
  }
}
