import { openEmbedded } from '@/lib/db/embedded/open-embedded'
import { readEnvFile, readSettings } from '@/lib/env'

/** A server for tests; `shared` with others where somebody named it by TEST_DATABASE_URL. */
export type TestServer = { url: string; shared: boolean; release: () => Promise<void> }

/** The tests' own PostgreSQL: TEST_DATABASE_URL or an embedded one; DATABASE_URL is never read. */
export const openTestServer = async (): Promise<TestServer> => {
  readEnvFile()
  const { TEST_DATABASE_URL } = readSettings({ TEST_DATABASE_URL: process.env.TEST_DATABASE_URL })
  if (TEST_DATABASE_URL) return { url: TEST_DATABASE_URL, shared: true, release: async () => {} }
  const opened = await openEmbedded({
    dataDir: '.data/test',
    database: 'postgres',
    log: () => {},
    disposable: true,
  })
  return { ...opened, shared: false }
}

/** The same server, another database. */
export const databaseUrl = (server: string, name: string): string => {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
