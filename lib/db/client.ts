import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/env'
import { type Prisma, PrismaClient } from './generated/client'
import { nameStatement } from './planned-once'

/** The database as verbs are handed it: it can open a transaction. */
export type Db = PrismaClient
/** One open transaction; what must not happen outside one takes this type. */
export type Transaction = Prisma.TransactionClient

const POOL_SIZE = 10
// While four searches of 10,000 issues are rendered, nothing else is heard for seconds.
const CONNECT_MS = 20_000
// Freezing 10,000 issues took twelve seconds on a busy machine; Prisma gives up after five.
const TRANSACTION = { maxWait: 10_000, timeout: 60_000 }

/** Makes a client for the database at `url`, with a pool of its own; end it by `$disconnect()`. */
export const createDb = (url: string): Db =>
  new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: url,
        max: POOL_SIZE,
        connectionTimeoutMillis: CONNECT_MS,
      },
      { statementNameGenerator: nameStatement },
    ),
    transactionOptions: TRANSACTION,
  })

// Next evaluates this module once per bundle and again at each change in development.
const processWide: typeof globalThis & { plenaryDb?: Db } = globalThis

/** The one client of this process, for the database that the settings name. */
export const db = (): Db => {
  processWide.plenaryDb ??= createDb(env().DATABASE_URL)
  return processWide.plenaryDb
}
