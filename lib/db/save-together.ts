import type { Db } from './client'
import { type Asked, type AtOnce, saveAtOnce } from './save-at-once'

type Answer = AtOnce | null
type Waiting = { asked: Asked; resolve: (answer: Answer) => void; reject: (error: unknown) => void }

/**
 * Requests and changes that go together at the most: while the database writes some, the others are
 * read and answered.
 */
const MOST_REQUESTS = 8
const MOST_CHANGES = 500

/** For each matrix, the requests that wait while others are written. */
const lines = new WeakMap<Db, Map<string, Waiting[]>>()

const linesOf = (db: Db) => {
  const known = lines.get(db)
  if (known) return known
  const made = new Map<string, Waiting[]>()
  lines.set(db, made)
  return made
}

/** Takes the first out of the line, and those behind it that change other issues. */
function takeGroup(line: Waiting[]): Waiting[] {
  const group: Waiting[] = []
  const issues = new Set<string>()
  let changes = 0
  for (const waiting of [...line]) {
    const { asked } = waiting
    const isFirst = group.length === 0
    if (!isFirst && changes + asked.changes.length > MOST_CHANGES) continue
    if (asked.changes.some(({ issueId }) => issues.has(issueId))) continue
    group.push(waiting)
    line.splice(line.indexOf(waiting), 1)
    changes += asked.changes.length
    for (const { issueId } of asked.changes) issues.add(issueId)
    if (group.length === MOST_REQUESTS) break
  }
  return group
}

async function writeAlone(db: Db, assembly: string, { asked, resolve, reject }: Waiting) {
  await saveAtOnce(db, assembly, [asked]).then(([answer = null]) => resolve(answer), reject)
}

/** Where the whole is not written, for one of them, each is tried by itself. */
async function writeGroup(db: Db, assembly: string, group: readonly Waiting[]): Promise<void> {
  const requests = group.map(({ asked }) => asked)
  const together = async () => (requests.length > 1 ? saveAtOnce(db, assembly, requests) : [])
  const answers = await together().catch((): Answer[] => [])
  if (answers.some((answer) => answer !== null)) {
    for (const [at, { resolve }] of group.entries()) resolve(answers[at] ?? null)
    return
  }
  await Promise.all(group.map((waiting) => writeAlone(db, assembly, waiting)))
}

async function writeLine(db: Db, assembly: string, line: Waiting[]): Promise<void> {
  const all = linesOf(db)
  all.set(assembly, line)
  while (line.length > 0) await writeGroup(db, assembly, takeGroup(line))
  all.delete(assembly)
}

/**
 * Saves the changes of one request by `saveAtOnce`. Those of one matrix that come while others are
 * written wait for them, and then go in one statement: in its commit they wait for the disk once,
 * instead of each for the row of the assembly and then for the disk.
 * @param db the database
 * @param assembly whose matrix
 * @param asked what is asked for
 * @returns once it is committed, what was written, or null where nothing was
 */
export async function saveTogether(db: Db, assembly: string, asked: Asked): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const line = linesOf(db).get(assembly)
    const waiting = { asked, resolve, reject }
    if (line) line.push(waiting)
    else void writeLine(db, assembly, [waiting])
  })
}
