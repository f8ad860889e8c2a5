import { anyPort } from '../any-port'
import { type Child, startChild } from './child'

/** The built site as everyone starts it. */
export type Site = Child & { url: string }

type Where = { databaseUrl: string; authSecret: string; port?: number; dataDir?: string }

/** Starts the site on a database, or without one on the embedded database of `dataDir`. */
export const startSite = async (where: Where): Promise<Site> => {
  const port = where.port ?? (await anyPort())
  const url = `http://localhost:${port}`
  const child = await startChild({
    args: ['scripts/start.mjs', 'start'],
    until: 'Plenary is at',
    settings: {
      DATABASE_URL: where.databaseUrl,
      AUTH_SECRET: where.authSecret,
      ...(where.dataDir === undefined ? {} : { DATA_DIR: where.dataDir }),
      PORT: String(port),
      HOST: '127.0.0.1',
      APP_URL: url,
      TRUST_PROXY: '0',
      BUILD_DIR: '',
    },
  })
  return { ...child, url }
}
