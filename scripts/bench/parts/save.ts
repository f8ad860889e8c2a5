import { randomUUID } from 'node:crypto'
import http from 'node:http'
import pg from 'pg'
import { saveChanges } from '@/lib/matrix/save-changes'
import { bareSave } from '../bare-save'
import { askWell } from '../http'
import { inTurns, median, repeat, timed } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'

const AGAINST_PG = 'bare BEGIN, UPDATE, INSERT, COMMIT by pg'
const AGAINST_NEXT = 'a Next route that parses JSON and does the UPDATE'

type Cell = { issueId: string; notes: string | null }

/** The next change of a cell, which then holds what it says. */
const changeOf = (cell: Cell) => {
  const before = cell.notes
  cell.notes = `Note ${randomUUID()}`
  return { id: randomUUID(), issueId: cell.issueId, column: 'notes', before, after: cell.notes }
}

/** A request as the editor sends it, over a connection that stays open. */
const saver = async (bench: Bench) => {
  const { url } = await bench.site()
  const agent = new http.Agent({ keepAlive: true })
  const headers = {
    'content-type': 'application/json',
    cookie: await bench.cookie(),
    origin: url,
  }
  const send = (assembly: string, changes: unknown[]) =>
    askWell(`${url}/api/staff/save-changes`, {
      ...{ method: 'POST', headers, agent },
      body: JSON.stringify({ assembly, changes }),
    })
  return { send, close: () => agent.destroy() }
}

const bareSender = async (bench: Bench) => {
  const { url } = await bench.bareApp()
  const agent = new http.Agent({ keepAlive: true })
  const headers = { 'content-type': 'application/json' }
  const send = (id: string) =>
    askWell(`${url}/save`, {
      ...{ method: 'POST', headers, agent },
      body: JSON.stringify({ id, notes: `Note ${randomUUID()}` }),
    })
  return { send, close: () => agent.destroy() }
}

/** How long one save takes, with its history: at the verb, and as the editor sends it. */
export const save = async (bench: Bench): Promise<Line[]> => {
  const { sizes, context, url } = bench
  const { key, issueIds } = await bench.makeMatrix(sizes.page)
  const [first = '', second = '', third = '', fourth = ''] = issueIds
  const client = new pg.Client(url)
  await client.connect()
  const typical = async (work: () => Promise<unknown>) =>
    median(await repeat(sizes.saves, () => timed(work)))
  const [atVerb, overHttp]: [Cell, Cell] = [
    { issueId: first, notes: null },
    { issueId: second, notes: null },
  ]
  const verb = await inTurns(
    sizes.rounds,
    () => typical(() => saveChanges(context, { assembly: key, changes: [changeOf(atVerb)] })),
    () => typical(bareSave(client, key, third)),
  )
  await client.end()
  const [ours, bare] = [await saver(bench), await bareSender(bench)]
  const sent = await inTurns(
    sizes.rounds,
    () => typical(() => ours.send(key, [changeOf(overHttp)])),
    () => typical(() => bare.send(fourth)),
  )
  ours.close()
  bare.close()
  const unit = 'ms, p50'
  return [
    { what: 'one save with its history, at the verb', unit, ...verb, against: AGAINST_PG },
    { what: 'one save with its history, over HTTP', unit, ...sent, against: AGAINST_NEXT },
  ]
}

const CLIENTS = 16
const CELLS = 10

/** Works in rounds for so many seconds with all clients at once, and counts cells a second. */
const cellsPerSecond = async (seconds: number, works: readonly (() => Promise<unknown>)[]) => {
  const from = performance.now()
  const end = from + seconds * 1000
  let requests = 0
  await Promise.all(
    works.map(async (work) => {
      while (performance.now() < end) {
        await work()
        requests += 1
      }
    }),
  )
  return (requests * CELLS * 1000) / (performance.now() - from)
}

const bareTen = (client: pg.Client, assembly: string, issueIds: readonly string[]) => async () => {
  const notes = issueIds.map(() => `Note ${randomUUID()}`)
  const ids = issueIds.map(() => randomUUID())
  await client.query('begin')
  await client.query(
    `update issue set notes = input.notes from unnest($1::uuid[], $2::text[]) as input(id, notes)
     where issue.id = input.id`,
    [issueIds, notes],
  )
  await client.query(
    `insert into cell_change (id, assembly_key, revision, issue_id, "column", before, after)
     select input.id, $1, 0, input.issue, 'notes', 'null', to_jsonb(input.notes)
     from unnest($2::uuid[], $3::uuid[], $4::text[]) as input(id, issue, notes)`,
    [assembly, ids, issueIds, notes],
  )
  await client.query('commit')
}

/** How many cells sixteen people save in a second, ten at a time in one matrix. */
export const cells = async (bench: Bench): Promise<Line[]> => {
  const { sizes, url } = bench
  const { key, issueIds } = await bench.makeMatrix(CLIENTS * CELLS * 2)
  const shares = Array.from({ length: CLIENTS * 2 }, (_, at) =>
    issueIds.slice(at * CELLS, (at + 1) * CELLS),
  )
  const ours = await saver(bench)
  const people = shares.slice(0, CLIENTS).map((share) => {
    const held = share.map((issueId): Cell => ({ issueId, notes: null }))
    return () => ours.send(key, held.map(changeOf))
  })
  const clients = shares.slice(CLIENTS).map(() => new pg.Client(url))
  await Promise.all(clients.map((client) => client.connect()))
  const bare = clients.map((client, at) => bareTen(client, key, shares[CLIENTS + at] ?? []))
  const rates = await inTurns(
    sizes.rounds,
    () => cellsPerSecond(sizes.seconds, people),
    () => cellsPerSecond(sizes.seconds, bare),
  )
  ours.close()
  await Promise.all(clients.map((client) => client.end()))
  const what = `${CLIENTS} clients saving in requests of ten, over HTTP`
  const against = 'bare BEGIN, UPDATE, INSERT, COMMIT of ten cells by pg'
  return [{ what, unit: 'cells/s', ...rates, against, rate: true }]
}
