import type { Db } from '@/lib/db/client'
import type { SettledChange } from '@/lib/domain/history'

/** What the history is narrowed to, and the moments between which it is shown. */
type Asked = {
  assembly: string
  /** who chose, or whose change it was; null for the installation */
  person?: string | null
  issueId: string | undefined
  column: string | undefined
  /** the span is shown from `from` on and ends before `until`; both may be open */
  from: readonly Date[]
  until: readonly Date[]
  to: Date | undefined
}

const CHOICES = ['mine', 'theirs', 'edit'] as const

const choiceOf = (settlement: string | null) =>
  CHOICES.find((choice) => choice === settlement) ?? 'theirs'

/**
 * Lists the changes of a matrix that were set aside and settled, the last choice first. A choice that
 * wrote something is a change of the history as well; one that dropped it stands nowhere else.
 * @param db where
 * @param asked what the history is narrowed to
 */
export async function listSettled(db: Db, asked: Asked): Promise<SettledChange[]> {
  const { assembly, person, issueId, column, from, until, to } = asked
  const spans = [
    ...from.map((gte) => ({ settledAt: { gte } })),
    ...until.map((lt) => ({ settledAt: { lt } })),
    ...(to ? [{ settledAt: { lte: to } }] : []),
  ]
  const byPerson =
    person === undefined ? [] : [{ OR: [{ settledById: person }, { actorId: person }] }]
  const rows = await db.setAsideChange.findMany({
    where: {
      assemblyKey: assembly,
      settledAt: { not: null },
      ...(issueId ? { issueId } : {}),
      ...(column ? { column } : {}),
      AND: [...spans, ...byPerson],
    },
    select: {
      ...{ id: true, issueId: true, column: true, before: true, after: true, at: true },
      settlement: true,
      settledAt: true,
      actor: { select: { name: true } },
      settledBy: { select: { name: true } },
    },
    orderBy: [{ settledAt: 'desc' }, { id: 'asc' }],
  })
  return rows.flatMap(({ actor, settlement, settledAt, settledBy, at, ...change }) =>
    settledAt === null
      ? []
      : [
          {
            ...change,
            by: actor?.name ?? null,
            at: at.toISOString(),
            choice: choiceOf(settlement),
            settledBy: settledBy?.name ?? null,
            settledAt: settledAt.toISOString(),
          },
        ],
  )
}
