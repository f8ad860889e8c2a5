import { randomUUID } from 'node:crypto'
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { bareSave } from '../bare-save'
import { followStream } from '../event-stream'
import { askWell } from '../http'
import { percentile, timed } from '../numbers'
import type { Bench } from '../open-bench'
import type { Line } from '../report'
import { startSite } from '../site'

const EDITORS = 16
const A_SECOND = 5
/** Those that the matrices of the bench leave blank. */
const COLUMNS = ['notes', 'held', 'final_reference'] as const
/** Milliseconds within which the last edits are told. */
const LAST_ONES = 2_000
/** What was aimed at for another's edit. */
const AIM_SEEN_MS = 300

type Edit = { id: string; issueId: string; column: string; before: unknown; after: string }
type Made = Edit & { at: number; process: number }

const answerSchema = z.object({ setAside: z.array(z.unknown()), refused: z.array(z.unknown()) })

/** What happened while they worked. */
type Day = { made: Made[]; saves: number[]; seen: number[]; setAside: number }

const cellOf = ({ issueId, column }: { issueId: string; column: string }) => `${issueId} ${column}`

const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)]

/** Does something so many times a second, however long it takes, and waits for all of it. */
const atPace = async (seconds: number, work: () => Promise<unknown>) => {
  const working: Promise<unknown>[] = []
  await sleep((Math.random() * 1000) / A_SECOND)
  for (let at = 0; at < seconds * A_SECOND; at += 1) {
    const one = work()
    // A failure is told at the end, once everything that was opened can be closed.
    one.catch(() => {})
    working.push(one)
    await sleep(1000 / A_SECOND)
  }
  await Promise.all(working)
}

type Desk = {
  urls: readonly string[]
  cookie: string
  matrix: string
  issueIds: readonly string[]
  since: number
}

/** What the editors of one process see: what they wrote, and what the stream told them. */
const openProcess = async (desk: Desk, process: number, day: Day) => {
  const { cookie, matrix, issueIds, since } = desk
  const url = desk.urls[process] ?? ''
  const shown = new Map<string, unknown>()
  const agent = new http.Agent({ keepAlive: true })
  const headers = { 'content-type': 'application/json', cookie, origin: url }
  const first = `${url}/api/staff/stream?assembly=${matrix}&since=${since}`
  const leave = await followStream(first, cookie, (cell) => {
    shown.set(cellOf(cell), cell.value)
    const edit = day.made.find(({ after }) => after === cell.value)
    if (edit && edit.process !== process) day.seen.push(performance.now() - edit.at)
  })
  const send = async (edits: readonly Made[]) => {
    const body = JSON.stringify({ assembly: matrix, changes: edits })
    const options = { method: 'POST', headers, agent, body }
    const answer = await askWell(`${url}/api/staff/save-changes`, options)
    const { setAside } = answerSchema.parse(JSON.parse(answer.body.toString('utf8')))
    day.setAside += setAside.length
    for (const { at } of edits) day.saves.push(performance.now() - at)
  }
  /** Somebody whose browser has one request on its way at a time, and sends what waited in the next. */
  const sitDown = () => {
    let waiting: Made[] = []
    let sending = Promise.resolve()
    return () => {
      const cell = { issueId: pick(issueIds) ?? '', column: pick(COLUMNS) ?? 'notes' }
      const before = shown.get(cellOf(cell)) ?? null
      const after = `Note ${randomUUID()}`
      shown.set(cellOf(cell), after)
      const made = { id: randomUUID(), ...cell, before, after, at: performance.now(), process }
      day.made.push(made)
      waiting.push(made)
      sending = sending.then(async () => {
        const edits = waiting
        waiting = []
        if (edits.length > 0) await send(edits)
      })
      return sending
    }
  }
  return {
    sitDown,
    close: () => {
      leave()
      agent.destroy()
    },
  }
}

const work = async (desk: Desk, seconds: number): Promise<Day> => {
  const day: Day = { made: [], saves: [], seen: [], setAside: 0 }
  const processes = await Promise.all(desk.urls.map((_, at) => openProcess(desk, at, day)))
  const editors = Array.from({ length: EDITORS }, (_, at) => processes[at % processes.length])
  await Promise.all(
    editors.map((process) => {
      const edit = process?.sitDown()
      return atPace(seconds, async () => edit?.())
    }),
  )
  await sleep(LAST_ONES)
  for (const { close } of processes) close()
  return day
}

/** How many of the edits the database holds, in the history or set aside. */
const keptOf = async (client: pg.Client, made: readonly Made[]): Promise<number> => {
  const { rows } = await client.query<{ kept: number }>(
    `select count(*)::int as kept from unnest($1::uuid[]) as sent(id)
     where exists (select from cell_change where cell_change.id = sent.id)
       or exists (select from set_aside_change where set_aside_change.id = sent.id)`,
    [made.map(({ id }) => id)],
  )
  return rows[0]?.kept ?? 0
}

/** As many bare transactions at the same pace, each over a connection of its own. */
const bareTimes = async (bench: Bench, matrix: string, issueIds: readonly string[]) => {
  const times: number[] = []
  const clients = Array.from({ length: EDITORS }, () => new pg.Client(bench.url))
  await Promise.all(clients.map((client) => client.connect()))
  await Promise.all(
    clients.map(async (client, at) => {
      const save = bareSave(client, matrix, issueIds[at % issueIds.length] ?? '')
      let last: Promise<unknown> = Promise.resolve()
      await atPace(Math.min(bench.sizes.together, 10), async () => {
        last = last.then(async () => times.push(await timed(save)))
        await last
      })
    }),
  )
  await Promise.all(clients.map((client) => client.end()))
  return times
}

/** Seconds that both processes work beforehand: each loads the verbs when they are first called. */
const WARM_UP = 3

/** Sixteen people who edit one matrix without a pause, by two processes on one database. */
export const together = async (bench: Bench): Promise<Line[]> => {
  const { sizes, url: databaseUrl, authSecret } = bench
  const cookie = await bench.cookie()
  const here = await bench.site()
  const there = await startSite({ databaseUrl, authSecret })
  const workIn = async (matrix: string, issueIds: readonly string[], seconds: number) => {
    const { revision: since } = await bench.context.db.assembly.findUniqueOrThrow({
      where: { key: matrix },
      select: { revision: true },
    })
    return work({ urls: [here.url, there.url], cookie, matrix, issueIds, since }, seconds)
  }
  const other = await bench.makeMatrix(sizes.page)
  const { key: matrix, issueIds } = await bench.makeMatrix(sizes.page)
  const day = await workIn(other.key, other.issueIds, WARM_UP)
    .then(() => workIn(matrix, issueIds, sizes.together))
    .finally(there.close)
  const bare = await bareTimes(bench, matrix, issueIds)
  const client = new pg.Client(databaseUrl)
  await client.connect()
  const kept = await keptOf(client, day.made).finally(() => client.end())
  const sent = day.made.length
  const said = `${sent - kept} lost, ${day.setAside} set aside`
  const who = `${EDITORS} editors, ${A_SECOND} edits/s each for ${sizes.together} s, two processes`
  const bareSaves = 'bare BEGIN, UPDATE, INSERT, COMMIT by pg at the same pace'
  return [
    {
      what: `${who}: edits that are there (${said})`,
      ...{
        unit: 'edits',
        ours: kept,
        limit: sent,
        against: 'the edits that were sent',
        rate: true,
      },
    },
    ...[0.5, 0.99].map((part) => ({
      what: `${who}: a save`,
      unit: `ms, p${part * 100}`,
      ours: percentile(day.saves, part),
      limit: percentile(bare, part),
      against: bareSaves,
    })),
    {
      what: `${who}: another’s edit, seen at the other process`,
      unit: 'ms, p95',
      ours: percentile(day.seen, 0.95),
      limit: AIM_SEEN_MS,
      against: 'what was aimed at',
    },
  ]
}
