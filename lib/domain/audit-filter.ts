import { z } from 'zod'
import { AUDIT_KINDS } from './audit'
import { keySchema } from './text'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const ENTRY = /^[1-9]\d{0,17}$/

const isDay = (day: string) =>
  DAY.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

const FIELDS = {
  kind: z.enum(AUDIT_KINDS),
  person: z.uuid(),
  assembly: keySchema,
  /** YYYY-MM-DD, in UTC */
  day: z.string().refine(isDay, 'is no day.'),
  /** only entries before this one */
  before: z.string().regex(ENTRY, 'is no entry.'),
} as const

/** What a verb that lists the audit takes. */
export const auditFilterSchema = z.strictObject(FIELDS).partial()

/** What of the audit an administrator wants to see. */
export type AuditFilter = z.output<typeof auditFilterSchema>

type Name = keyof typeof FIELDS
const NAMES: readonly string[] = Object.keys(FIELDS)
const isName = (name: string): name is Name => NAMES.includes(name)

/**
 * Reads the filter out of an address; an empty value is no filter.
 * @param query the query of the address
 * @returns the filter, and the names whose values mean nothing, which do not filter
 */
export function readAuditFilter(query: URLSearchParams): {
  filter: AuditFilter
  unknown: readonly Name[]
} {
  const given = [...query].filter(([name, value]) => isName(name) && value !== '')
  const isKnown = ([name, value]: readonly [string, string]) =>
    isName(name) && FIELDS[name].safeParse(value).success
  const filter = auditFilterSchema.parse(Object.fromEntries(given.filter(isKnown)))
  const unknown = given.filter((each) => !isKnown(each)).map(([name]) => name)
  return { filter, unknown: unknown.filter(isName) }
}
