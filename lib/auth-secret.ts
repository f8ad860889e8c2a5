import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CannotStart } from '@/lib/cannot-start'
import type { Settings } from '@/lib/env'

const madeOnce = (file: string) => {
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch {
    // Made by an earlier start.
  }
  return readFileSync(file, 'utf8')
}

/**
 * The secret that sessions are sealed with: that of the settings, or for the embedded database one
 * that the first start makes and DATA_DIR keeps.
 * @throws CannotStart when there is none and the database is not the embedded one
 */
export const authSecret = ({ AUTH_SECRET, DATABASE_URL, DATA_DIR }: Settings): string => {
  if (AUTH_SECRET !== undefined) return AUTH_SECRET
  if (DATABASE_URL !== undefined)
    throw new CannotStart(
      'The setting AUTH_SECRET is missing: with DATABASE_URL it must be at least 32 characters long.',
    )
  const file = path.join(DATA_DIR, 'auth-secret')
  try {
    return madeOnce(file)
  } catch {
    throw new CannotStart(`The file ${file} cannot be read: it belongs to another user.`)
  }
}
