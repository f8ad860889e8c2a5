import { spawnSync } from 'node:child_process'
import { CannotStart } from '@/lib/cannot-start'

const FOLDERS = ['app', 'components', 'lib', 'scripts', 'prisma', 'tests']

type Violation = { from: string; to: string; rule: { name: string } }
type Cruise = {
  modules: { source: string }[]
  summary: { violations: Violation[]; ruleSetUsed?: { forbidden?: Rule[] } }
}
type Rule = { name: string; comment?: string }

const output = (command: string, args: string[]) => {
  const { stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  })
  if (error || !stdout) throw new CannotStart(`${command} gave no answer: ${stderr}`)
  return stdout
}

const cruise = (folders: string[]): Cruise =>
  JSON.parse(
    output(process.execPath, [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'json'],
      ...folders,
    ]),
  )

const modulesOfGit = (folders: string[]) =>
  output('git', ['ls-files', '-co', '--exclude-standard', ...folders])
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))

/**
 * Checks the import rules of the codebase, and that no module was left unread: with a TypeScript
 * that it does not know the tool reads nothing and reports success.
 */
export const run = async (): Promise<void> => {
  const { modules, summary } = cruise(FOLDERS)
  for (const { from, to, rule } of summary.violations) {
    const comment = summary.ruleSetUsed?.forbidden?.find(({ name }) => name === rule.name)?.comment
    console.error(`${rule.name}: ${from} → ${to}. ${comment ?? ''}`)
  }
  const read = new Set(modules.map(({ source }) => source))
  const unread = modulesOfGit(FOLDERS).filter((file) => !read.has(file))
  for (const file of unread) console.error(`Not read: ${file}`)
  if (summary.violations.length + unread.length > 0)
    throw new CannotStart('The import rules do not hold.')
  console.log(`The import rules hold in ${read.size} modules.`)
}
