import { setTimeout as sleep } from 'node:timers/promises'
import { type KnownAnswer, serveBare } from '../bare-answers'
import { serveByNginx } from '../bare-nginx'
import { askWell } from '../http'
import { publish } from '../matrices'
import type { Bench } from '../open-bench'
import { type Served, type ServedLine, servedBeside } from '../served'

/** Milliseconds in which what many will read is compressed as small as it can be. */
const SQUEEZED = 4_000
const CONNECTIONS = [1, 16, 64]
const ROUNDS = 3
const NOT_MODIFIED = 304

type Form = { name: string; path: string; coding: string; isHeld?: boolean }

const formsOf = (bench: Bench, page: string, file: string): Form[] => {
  const matrix = `matrix of ${bench.sizes.page} issues`
  const large = `issues.csv of ${bench.sizes.file.toLocaleString('en')}`
  return [
    { name: `${matrix}, brotli`, path: `/${page}/issues`, coding: 'br' },
    { name: `${matrix}, gzip`, path: `/${page}/issues`, coding: 'gzip' },
    { name: `${matrix}, plain`, path: `/${page}/issues`, coding: 'identity' },
    { name: `${matrix}, 304`, path: `/${page}/issues`, coding: 'br', isHeld: true },
    { name: `compare of ${bench.sizes.page}, brotli`, path: `/${page}/compare`, coding: 'br' },
    { name: `${large}, brotli`, path: `/${file}/issues.csv`, coding: 'br' },
    { name: `${large}, 304`, path: `/${file}/issues.csv`, coding: 'br', isHeld: true },
  ]
}

const publishAll = async ({ sizes, context, makeMatrix }: Bench) => {
  const page = await makeMatrix(sizes.page)
  const file = await makeMatrix(sizes.file)
  await publish(context, page.key, 'issues')
  await publish(context, page.key, 'outcomes')
  await publish(context, file.key, 'issues')
  return { page: page.key, file: file.key }
}

const nameAt = (at: number) => `/${at}`

/** What is published, as it is served from memory. */
export const held = async (bench: Bench): Promise<ServedLine[]> => {
  const { page, file } = await publishAll(bench)
  const site = await bench.site()
  const forms = formsOf(bench, page, file)
  const askFor = ({ path, coding }: Form) =>
    askWell(site.url + path, { headers: { 'accept-encoding': coding } })
  for (const form of forms) await askFor(form)
  await sleep(SQUEEZED)
  const known: KnownAnswer[] = []
  for (const [at, form] of forms.entries())
    known.push({ path: nameAt(at), answer: await askFor(form) })
  const bare = await serveBare(bench.folder, known)
  const nginx = await serveByNginx(bench.folder, known)
  const { answers } = bench.sizes
  const lines: ServedLine[] = []
  for (const [at, { name, path, coding, isHeld = false }] of forms.entries()) {
    const { headers, body } = await askWell(site.url + path, {
      headers: { 'accept-encoding': coding },
    })
    const asking = { 'accept-encoding': coding }
    const served = async (server: { pid: number; url: string }, url: string): Promise<Served> => {
      if (!isHeld) return { url, pid: server.pid, headers: asking }
      const { etag = '' } = (await askWell(url, { headers: asking })).headers
      const headers = { ...asking, 'if-none-match': etag }
      return { url, pid: server.pid, headers, status: NOT_MODIFIED }
    }
    const compared = {
      ours: await served(site, site.url + path),
      bare: await served(bare, bare.url + nameAt(at)),
      nginx: nginx && (await served(nginx, nginx.url + nameAt(at))),
    }
    const bytes = isHeld ? 0 : Number(headers['content-length'] ?? body.length)
    for (const connections of CONNECTIONS) {
      const rounds = { connections, seconds: 1, rounds: Math.min(bench.sizes.rounds, ROUNDS) }
      const asked = answers === undefined ? rounds : { ...rounds, answers }
      lines.push({ what: name, bytes, ...(await servedBeside(compared, asked)) })
    }
  }
  await nginx?.close()
  await bare.close()
  return lines
}
