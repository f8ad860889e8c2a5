import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { openSession } from '@/lib/account/open-session'
import { createDb } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { openEmbedded } from '@/lib/db/embedded/open-embedded'
import { migrate } from '@/lib/db/migrate/migrate'
import { environmentWith, readSettings } from '@/lib/env'
import { findChromium } from '../find-chromium'
import { type BareApp, bareAppFolder, buildBareApp, removeBareApp, startBareApp } from './bare-app'
import { type Matrix, makeDirectory, makeMatrix } from './matrices'
import { type Site, startSite } from './site'
import type { Sizes } from './sizes'

/** What the parts of the bench share; each thing is made when a part first asks for it. */
export type Bench = {
  sizes: Sizes
  folder: string
  url: string
  authSecret: string
  context: Context
  site: () => Promise<Site>
  bareFolder: () => Promise<string>
  bareApp: () => Promise<BareApp>
  browser: () => Promise<Browser>
  /** the header Cookie of an editor */
  cookie: () => Promise<string>
  /** a matrix of its own of so many issues */
  makeMatrix: (issues: number) => Promise<Matrix>
  close: () => Promise<void>
}

type Closing = (() => Promise<unknown>)[]

const once = <T>(make: () => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Every step, also after one that failed: what is left over holds passwords and space. */
const closeAll = async (closing: Closing) => {
  const failures: unknown[] = []
  for (const step of closing) await step().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

/** TEST_DATABASE_URL, or an embedded server that waits for the disk as the site's own does. */
const openServer = async (folder: string, closing: Closing) => {
  const { TEST_DATABASE_URL: given } = readSettings({
    TEST_DATABASE_URL: environmentWith({}).TEST_DATABASE_URL,
  })
  if (given) return given
  const dataDir = path.join(folder, 'server')
  const opened = await openEmbedded({ dataDir, database: 'postgres', log: () => {} })
  closing.unshift(opened.release)
  return opened.url
}

const makeDatabase = async (server: string, closing: Closing) => {
  const name = `plenary_bench_${process.pid}`
  const run = async (statement: string) => {
    const client = new pg.Client(server)
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  await run(`create database ${name}`)
  closing.unshift(() => run(`drop database if exists ${name} with (force)`))
  const url = new URL(server)
  url.pathname = `/${name}`
  await migrate(url.href, () => {})
  return url.href
}

const openBrowser = (closing: Closing) => async () => {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-background-networking', '--disable-component-update', ...root],
  })
  closing.unshift(() => browser.close())
  return browser
}

const makeEditor = async (url: string, closing: Closing): Promise<Context> => {
  const db = createDb(url)
  closing.unshift(() => db.$disconnect())
  const person = { email: 'editor@bench.example', name: 'The bench', role: 'admin' } as const
  const { id } = await db.person.create({ data: person, select: { id: true } })
  const { name, role } = person
  return {
    db,
    actor: { personId: id, name, role, assemblies: [], sessionId: null, confirmed: true },
  }
}

/** Opens a database of the bench's own, on a server that nobody else needs. */
export const openBench = async (sizes: Sizes): Promise<Bench> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenary-bench-'))
  chmodSync(folder, 0o755)
  const closing: Closing = [async () => rmSync(folder, { recursive: true, force: true })]
  const close = once(() => closeAll(closing))
  const started = async <T extends { close: () => Promise<void> }>(starting: Promise<T>) => {
    const one = await starting
    closing.unshift(one.close)
    return one
  }
  try {
    const url = await makeDatabase(await openServer(folder, closing), closing)
    const context = await makeEditor(url, closing)
    await makeDirectory(context)
    const authSecret = randomBytes(32).toString('base64url')
    const bareFolder = once(async () => {
      const built = bareAppFolder()
      closing.unshift(async () => removeBareApp(built))
      await buildBareApp(built, url)
      return built
    })
    return {
      ...{ sizes, folder, url, authSecret, context, bareFolder, close },
      site: once(() => started(startSite({ databaseUrl: url, authSecret }))),
      bareApp: once(async () => started(startBareApp(await bareFolder()))),
      browser: once(openBrowser(closing)),
      cookie: once(async () => {
        const { personId } = context.actor
        if (personId === null) return ''
        const visit = { personId, userAgent: null, now: new Date() }
        const session = await openSession(context.db, visit)
        return `plenary-session=${await encode({ token: { session }, secret: authSecret })}`
      }),
      makeMatrix: (issues) => makeMatrix(context, issues),
    }
  } catch (error) {
    await close()
    throw error
  }
}
