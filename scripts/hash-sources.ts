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

const filesUnder = (entry: string): string[] => {
  if (!existsSync(entry) || entry === MADE) return []
  if (!statSync(entry).isDirectory()) return [entry]
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)))
}

/** One hash of every file that the built site depends on, and of Node's version. */
export const hashSources = (): string => {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(filesUnder))
    hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}
