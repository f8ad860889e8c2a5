import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One of the files that say what spreadsheets put on the clipboard. */
export const officeFile = (name: string) =>
  readFileSync(join(import.meta.dirname, 'office', name), 'utf8')
