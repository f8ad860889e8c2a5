import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** All that a build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'next.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const MADE = path.join('lib', 'db', 'generated')

const filesUnder = (root: string, entry: string): string[] => {
  const place = path.join(root, entry)
  if (!existsSync(place) || entry === MADE) return []
  if (!statSync(place).isDirectory()) return [entry]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(root, path.join(entry, name)))
}

/** One hash of every file that the site built in a folder depends on, and of Node's version. */
export const hashSources = (root = '.'): string => {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap((entry) => filesUnder(root, entry)))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)))
  return hash.digest('hex')
}
