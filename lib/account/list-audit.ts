import type { Db } from '@/lib/db/client'
import type { AuditListed } from '@/lib/domain/audit'
import { type AuditFilter, auditFilterSchema } from '@/lib/domain/audit-filter'
import { parseInput } from '@/lib/domain/parse-input'
import { allowManagingPeople } from './get-account'
import type { AccountContext } from './visit'

/** Entries on one page. */
const AUDIT_PAGE = 50
const DAY = 24 * 60 * 60_000

export type AuditPage = {
  readonly entries: readonly AuditListed<Date>[]
  /** the entry before which the next page begins, or null on the last */
  readonly before: string | null
}

function dayOf(day: string) {
  const from = new Date(`${day}T00:00:00Z`)
  return { gte: from, lt: new Date(from.getTime() + DAY) }
}

/** What concerns a person: what they did, and what was done to their account. */
async function ofPerson(db: Db, person: string) {
  const found = await db.person.findUnique({ where: { id: person }, select: { email: true } })
  const did = { actorId: person }
  return found === null ? did : { OR: [did, { subject: found.email }] }
}

async function whereOf(db: Db, { kind, person, assembly, day, before }: AuditFilter) {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(person === undefined ? {} : await ofPerson(db, person)),
    ...(assembly === undefined ? {} : { assemblyKey: assembly }),
    ...(day === undefined ? {} : { at: dayOf(day) }),
    ...(before === undefined ? {} : { id: { lt: BigInt(before) } }),
  }
}

const detailOf = (detail: unknown): Readonly<Record<string, unknown>> =>
  typeof detail === 'object' && detail !== null ? { ...detail } : {}

/**
 * Lists what the audit tells, newest first, a page at a time.
 * @param context who asks
 * @param input a filter; `before` the last entry of the page before
 * @param most entries of a page
 * @throws AppError forbidden, invalid
 */
export async function listAudit(
  { db, actor }: Pick<AccountContext, 'db' | 'actor'>,
  input: unknown,
  most = AUDIT_PAGE,
): Promise<AuditPage> {
  const filter = parseInput(auditFilterSchema, input)
  allowManagingPeople(actor)
  const rows = await db.auditEntry.findMany({
    where: await whereOf(db, filter),
    select: {
      id: true,
      at: true,
      kind: true,
      network: true,
      assemblyKey: true,
      subject: true,
      detail: true,
      actor: { select: { name: true, email: true } },
    },
    orderBy: { id: 'desc' },
    take: most + 1,
  })
  const entries = rows.slice(0, most).map(({ id, detail, ...row }) => ({
    ...row,
    id: id.toString(),
    detail: detailOf(detail),
  }))
  return { entries, before: rows.length > most ? (entries.at(-1)?.id ?? null) : null }
}
