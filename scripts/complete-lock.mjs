// Adds to package-lock.json what npm left out because the registry at hand does not carry it: the
// packages of binaries for other systems. Without them `npm ci` refuses the file, and on those
// systems the binaries would be missing. Run it after adding or updating a package.
import { readFileSync, writeFileSync } from 'node:fs'

const LOCK = 'package-lock.json'
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32']

const lock = JSON.parse(readFileSync(LOCK, 'utf8'))

const stands = (from, name) => {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))
  ) {
    if (lock.packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}

const entryOf = (name, version, { dev }) => {
  const words = name.split(/[-/]/)
  const system = SYSTEMS.find((known) => words.includes(known))
  const processor = PROCESSORS.find((known) => words.includes(known))
  if (!(system && processor && /^\d+\.\d+\.\d+/.test(version)))
    throw new Error(`${name} ${version} is not a package of binaries of a system: add it by hand.`)
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : ['glibc']
  return {
    version,
    cpu: [processor],
    ...(dev ? { dev: true } : {}),
    ...(system === 'linux' ? { libc } : {}),
    optional: true,
    os: [system],
  }
}

const added = []
for (const [folder, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {}))
    if (!stands(folder, name)) {
      lock.packages[`node_modules/${name}`] = entryOf(name, version, entry)
      added.push(name)
    }
const paths = Object.keys(lock.packages).sort()
lock.packages = Object.fromEntries(paths.map((path) => [path, lock.packages[path]]))
if (process.argv.includes('--check') && added.length > 0) {
  process.stderr.write(`${LOCK} lacks ${added.join(', ')}: run npm run lock.\n`)
  process.exit(1)
}
if (added.length > 0) writeFileSync(LOCK, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`Added ${added.length} packages of other systems to ${LOCK}.\n`)
