import { createHash } from 'node:crypto'
import { codesOf } from './trouble-of'

/** A statement whose text begins so is planned once a connection, under a name. */
const MARK = '/* planned once */'
const MOST_STATEMENTS = 100
/** No such statement; a statement of this name is there already. */
const LOST = new Set(['26000', '42P05'])

// Next evaluates this module once per bundle; the connections are shared.
const processWide: typeof globalThis & { plenaryStatements?: Map<string, string> | 'lost' } =
  globalThis

/**
 * Names a statement that is to be planned once a connection.
 * @param statement its text
 * @returns '' for any other: PostgreSQL plans it each time
 */
export function nameStatement({ sql }: { sql: string }): string {
  if (!sql.trimStart().startsWith(MARK)) return ''
  processWide.plenaryStatements ??= new Map()
  const names = processWide.plenaryStatements
  if (names === 'lost') return ''
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= MOST_STATEMENTS) return ''
  const name = `plenary-${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`
  names.set(sql, name)
  return name
}

/**
 * Runs one marked statement outside a transaction. A pooler that hands each statement to another
 * connection loses names: from then on nothing is named.
 * @param run sends the statement
 */
export async function plannedOnce<T>(run: () => PromiseLike<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!codesOf(error).some((code) => LOST.has(code))) throw error
    processWide.plenaryStatements = 'lost'
    return run()
  }
}
