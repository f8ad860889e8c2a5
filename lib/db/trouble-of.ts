/** What may ail the database for a while, through no fault of the request. */
export type Trouble = 'unreachable' | 'full'

const MOST_CAUSES = 5
/** Prisma's codes for a server that is not reached, does not answer in time, or hangs up. */
const PRISMA = /^P(1001|1002|1008|1017|2024|2028)$/
/** PostgreSQL's classes and codes: connections, too many of them, shutting down or starting. */
const POSTGRES = /^(08...|53300|57P0[1-4])$/
/** What the driver says of a connection that was cut, or that none was free in time; it has no code. */
const DRIVER =
  /connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|ECONNRE(FUSED|SET)/i
const DISK_FULL = '53100'

const textOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const causesOf = (error: unknown): unknown[] => {
  const causes = [error]
  for (let cause = error; causes.length < MOST_CAUSES; ) {
    cause =
      textOf(cause, 'cause') ?? textOf(textOf(textOf(cause, 'meta'), 'driverAdapterError'), 'cause')
    if (cause === undefined) break
    causes.push(cause)
  }
  return causes
}

/**
 * The codes that something that failed bears, Prisma's and PostgreSQL's.
 * @param error what a query threw
 */
export const codesOf = (error: unknown): string[] =>
  causesOf(error).flatMap((cause) =>
    [textOf(cause, 'originalCode'), textOf(cause, 'code')].map(String),
  )

/**
 * Tells whether something failed because the database cannot be reached for the moment, or its disk
 * is full.
 * @param error what a query threw
 */
export function troubleOf(error: unknown): Trouble | null {
  const codes = codesOf(error)
  if (codes.includes(DISK_FULL)) return 'full'
  if (codes.some((code) => PRISMA.test(code) || POSTGRES.test(code))) return 'unreachable'
  const cut = causesOf(error).some((cause) => cause instanceof Error && DRIVER.test(cause.message))
  return cut ? 'unreachable' : null
}
