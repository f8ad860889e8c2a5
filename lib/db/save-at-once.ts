import type { CellChange } from '@/lib/domain/cell-change'
import { cellSchemas } from '@/lib/domain/columns'
import type { Level } from '@/lib/domain/vocabulary'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { plannedOnce } from './planned-once'
import { columnOf, RECORD, sqlOfValue } from './save-cells'
import { TELL } from './tell-matrix'
import { codesOf } from './trouble-of'

/** What one request asks to be written. */
export type Asked = {
  actorId: string | null
  /** levels that the changes set anew: nothing is written where one is switched off */
  levels: readonly Level[]
  /** changes of cells, no two of one cell, whose ids are in small letters */
  changes: readonly CellChange[]
}

/** What was written of a request: the revision that it made, and the ids of the changes. */
export type AtOnce = { revision: number; ids: Set<string> }

type Row = { issueId: string; before: Record<string, unknown>; after: Record<string, unknown> }

/** Each issue with all its cells that change: a statement updates a row once at the most. */
function rowsOf(changes: readonly CellChange[]): Row[] {
  const rows = new Map<string, Row>()
  for (const { issueId, column, before, after } of changes) {
    const row = rows.get(issueId) ?? { issueId, before: {}, after: {} }
    row.before[column] = before
    row.after[column] = after
    rows.set(issueId, row)
  }
  return [...rows.values()]
}

/** SQL that is true where every cell of `row` still is what its change says it was. */
const stillHolds = (keys: readonly string[]) =>
  keys
    .map((key) => {
      const stands = `coalesce(to_jsonb(issue."${columnOf(key)}"), 'null')`
      return `(NOT row.before ? '${key}' OR ${stands} = row.before -> '${key}')`
    })
    .join(' AND ')

const assignments = (keys: readonly string[]) =>
  keys
    .map((key) => {
      const column = `"${columnOf(key)}"`
      const value = sqlOfValue(key, `(row.after -> '${key}')`)
      return `${column} = CASE WHEN row.after ? '${key}' THEN ${value} ELSE issue.${column} END`
    })
    .join(', ')

type Written = { id: string; revision: number }

const ALL_KEYS = Object.keys(cellSchemas).filter((key) => key !== 'id')

/** One column, or all: a text for every set of columns would be more than are planned once. */
const keysOf = (changes: readonly CellChange[]) => {
  const keys = new Set(changes.map(({ column }) => column))
  return keys.size === 1 ? [...keys] : ALL_KEYS
}

const UNIQUE_VIOLATION = '23505'

/** The statement; its text depends only on the columns that change. */
function statementOf(assembly: string, requests: readonly Asked[]) {
  const changes = requests.flatMap(({ changes }) => changes)
  const rows = rowsOf(changes)
  const keys = keysOf(changes)
  const holds = Prisma.sql`
    issue.id = row."issueId" AND issue.id = ANY (${rows.map(({ issueId }) => issueId)}::uuid[])
    AND issue.assembly_key = ${assembly} AND ${Prisma.raw(stillHolds(keys))}`
  const ids = changes.map(({ id }) => id)
  const levels = [...new Set(requests.flatMap(({ levels }) => levels))]
  const sent = requests.flatMap(({ actorId, changes }, at) =>
    changes.map((change) => ({ ...change, actorId, turn: at + 1 })),
  )
  return Prisma.sql`/* planned once */
    WITH row AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS t("issueId" uuid, before jsonb, after jsonb)
    ), taken AS (
      UPDATE assembly SET revision = revision + ${requests.length}::int
      WHERE key = ${assembly}
        AND (SELECT count(*) FROM row JOIN issue ON ${holds}) = ${rows.length}
        AND NOT EXISTS (
          SELECT FROM installation, unnest(${levels}::text[]) AS level
          WHERE (levels -> level ->> 'off')::boolean)
      RETURNING key, revision
    ), new AS MATERIALIZED (
      SELECT revision - ${requests.length}::int AS last, ${TELL} AS told
      FROM taken WHERE NOT was_set_aside(${ids}::uuid[], revision)
    ), written AS (
      UPDATE issue SET ${Prisma.raw(assignments(keys))} FROM row, new
      WHERE ${holds}
      RETURNING issue.id, new.last
    )
    ${RECORD}
    SELECT sent.id, ${assembly}, written.last + turn, "issueId", "column", before, after, "actorId"
    FROM written JOIN ROWS FROM (jsonb_to_recordset(${JSON.stringify(sent)}::jsonb)
      AS (id uuid, "issueId" uuid, "column" text, before jsonb, after jsonb, "actorId" uuid, turn int))
      WITH ORDINALITY AS sent(id, "issueId", "column", before, after, "actorId", turn, nth)
      ON written.id = sent."issueId"
    ORDER BY nth RETURNING id::text, revision`
}

const writtenOf = ({ changes }: Asked, revisions: ReadonlyMap<string, number>): AtOnce | null => {
  const ids = changes.map(({ id }) => id).filter((id) => revisions.has(id))
  const revision = revisions.get(ids[0] ?? '')
  return revision === undefined ? null : { revision, ids: new Set(ids) }
}

/**
 * Saves changes of cells with their history in one statement, which is a transaction of its own:
 * takes the assembly's row if all of them seem to hold, then writes the issues whose cells hold
 * still. What somebody committed meanwhile is seen by the UPDATE, which looks at each row again, by
 * was_set_aside, and by the key of the history. Each request has a revision of its own, in turn.
 * @param db the database
 * @param assembly whose matrix
 * @param requests who asks for what; no two of them change the same issue
 * @returns of each request what was written, null where nothing was: then another way says why
 */
export async function saveAtOnce(
  db: Db,
  assembly: string,
  requests: readonly Asked[],
): Promise<(AtOnce | null)[]> {
  try {
    const statement = statementOf(assembly, requests)
    const rows = await plannedOnce(() => db.$queryRaw<Written[]>(statement))
    const revisions = new Map(rows.map(({ id, revision }) => [id, revision]))
    return requests.map((asked) => writtenOf(asked, revisions))
  } catch (error) {
    if (codesOf(error).includes(UNIQUE_VIOLATION)) return requests.map(() => null)
    throw error
  }
}
