import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { CannotStart } from '@/lib/cannot-start'
import { environmentWith } from '@/lib/env'

/** The shell draws the same pages at two thirds of the work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']

const canRun = (file: string) => {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = () =>
  (environmentWith({}).PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find(canRun)

const playwrights = () =>
  existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined

const install = (command: string, args: string[]) => {
  console.log(`Installing Chromium: ${command} ${args.join(' ')}`)
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: environmentWith({ DEBIAN_FRONTEND: 'noninteractive' }),
    timeout: 600_000,
  })
  return status === 0
}

const fromPlaywright = () => {
  install(process.execPath, [
    'node_modules/playwright/cli.js',
    'install',
    '--with-deps',
    'chromium',
  ])
  return playwrights()
}

const fromDebian = () => {
  if (process.getuid?.() !== 0) return undefined
  if (!install('apt-get', ['update'])) return undefined
  return ['chromium-headless-shell', 'chromium'].some((name) =>
    install('apt-get', ['install', '-y', name]),
  )
    ? onPath()
    : undefined
}

/**
 * The Chromium that browser tests and the bench run in, installed if there is none.
 * @throws CannotStart when CHROMIUM_PATH is wrong or none can be installed: no test is skipped
 */
export const findChromium = (): string => {
  const set = environmentWith({}).CHROMIUM_PATH
  if (set && !canRun(set))
    throw new CannotStart(`The setting CHROMIUM_PATH names no program that can be run: ${set}.`)
  const found = set || playwrights() || onPath() || fromPlaywright() || fromDebian()
  if (found) return found
  throw new CannotStart(
    'Browser tests and the bench need Chromium and it could not be installed: install it, or set CHROMIUM_PATH.',
  )
}
