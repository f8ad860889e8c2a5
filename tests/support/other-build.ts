import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { hashSources } from '@/scripts/hash-sources'

const SOURCES = ['.config', 'app', 'components', 'lib', 'prisma', 'public', 'scripts']
const FILES = ['instrumentation.ts', 'next.config.ts', 'tsconfig.json', 'package.json']
const LOCK = 'package-lock.json'
const BUILD = '.next'
const STAMP = 'built-from'
const TEXT = /\.(js|json|html|rsc|css|map)$|BUILD_ID$/u

const standingBuild = () => {
  const sources = hashSources()
  const found = [BUILD, '.next-beside'].find((folder) => {
    try {
      return readFileSync(path.join(folder, STAMP), 'utf8') === sources
    } catch {
      return false
    }
  })
  if (found === undefined) throw new Error('The site of these sources is not built.')
  return found
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/** The name of the build and of each of its chunks, and what it is called in the other. */
const otherNames = (build: string) => {
  const id = readFileSync(path.join(build, 'BUILD_ID'), 'utf8')
  const chunks = filesIn(path.join(build, 'static', 'chunks')).map(
    (file) => path.basename(file).split('.')[0] ?? '',
  )
  return new Map([id, ...chunks].map((name) => [name, `${name}x`]))
}

/** Gives a build and its chunks other names, wherever they stand. */
const rename = (build: string) => {
  const names = otherNames(build)
  const pattern = new RegExp([...names.keys()].join('|'), 'gu')
  const renamed = (text: string) => text.replace(pattern, (name) => names.get(name) ?? name)
  for (const file of filesIn(build)) {
    if (!TEXT.test(file)) continue
    const text = readFileSync(file, 'utf8')
    const other = renamed(text)
    if (other !== text) writeFileSync(file, other)
  }
  const places = path.join(build, 'static')
  for (const file of filesIn(places)) {
    const place = path.join(places, renamed(path.relative(places, file)))
    if (place === file) continue
    mkdirSync(path.dirname(place), { recursive: true })
    renameSync(file, place)
  }
}

/**
 * Makes a checkout of other sources with its build, as the next version of the site is: the copy of
 * the standing one, in which the build and each of its chunks have other names.
 * @returns its folder
 */
export const makeOtherBuild = () => {
  mkdirSync('.data/test', { recursive: true })
  const folder = mkdtempSync(path.resolve('.data/test/other-build-'))
  for (const name of [...SOURCES, ...FILES, LOCK])
    cpSync(name, path.join(folder, name), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  appendFileSync(path.join(folder, 'instrumentation.ts'), '\n')
  const standing = standingBuild()
  const build = path.join(folder, BUILD)
  cpSync(standing, build, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => from !== path.join(standing, 'cache'),
  })
  rename(build)
  writeFileSync(path.join(build, STAMP), hashSources(folder))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
