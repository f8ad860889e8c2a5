import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Settings } from '@/lib/env'

const fileIn = ({ DATA_DIR }: Settings) => path.join(DATA_DIR, 'address')

/**
 * Notes where the site is, for commands that run beside it and print links.
 * @returns takes the note away
 */
export const noteAddress = (settings: Settings, appUrl: string): (() => void) => {
  const file = fileIn(settings)
  try {
    writeFileSync(file, appUrl)
  } catch {
    // Without an embedded database there need not be such a folder.
  }
  return () => rmSync(file, { force: true })
}

/** Where the site is: as set, else as a start beside this command has noted, else as the port says. */
export const siteAddress = (settings: Settings): string => {
  if (settings.APP_URL !== undefined) return settings.APP_URL
  try {
    return readFileSync(fileIn(settings), 'utf8')
  } catch {
    return `http://localhost:${settings.PORT}`
  }
}
