import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import { anyPort } from '../any-port'
import { nextBuild } from '../next-build'
import { type Child, startChild } from './child'

const NEXT = path.resolve('node_modules/next/dist/bin/next')
const SOURCES = path.resolve('scripts/bench/bare-app')

/** The least that Next can do: a page that says nothing and a route that updates one cell. */
export type BareApp = Child & { url: string }

const build = async (folder: string) => {
  const output = await nextBuild({ BUILD_DIR: '', cwd: folder })
  if (output !== null)
    throw new CannotStart(`The bare app of the bench could not be built: ${output}`)
}

/** A folder of this checkout, where the packages of the bare app are found. */
export const bareAppFolder = (): string => path.resolve('.data/bench', String(process.pid))

/** Builds the bare app in its folder. */
export const buildBareApp = async (folder: string, databaseUrl: string): Promise<void> => {
  mkdirSync(path.dirname(folder), { recursive: true })
  cpSync(SOURCES, folder, { recursive: true })
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(path.join(folder, 'database-url'), databaseUrl, { mode: 0o600 })
  await build(folder)
}

export const removeBareApp = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
}

/** Starts the bare app, by Next's own server. */
export const startBareApp = async (folder: string): Promise<BareApp> => {
  const port = await anyPort()
  const args = [NEXT, 'start', '--port', String(port), '--hostname', '127.0.0.1']
  const child = await startChild({
    ...{ args, cwd: folder, until: 'Ready in' },
    settings: { NODE_ENV: 'production', BUILD_DIR: '' },
  })
  return { ...child, url: `http://127.0.0.1:${port}` }
}
