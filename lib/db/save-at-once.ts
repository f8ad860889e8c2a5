import type { CellChange } from '@/lib/domain/cell-change'
import type { Level } from '@/lib/domain/vocabulary'
import type { Db } from './client'
import { Prisma } from './generated/client'
import { plannedOnce } from './planned-once'
import { type Batch, columnOf, RECORD, sqlOfValue } from './save-cells'
import { TELL } from './tell-matrix'
import { codesOf } from './trouble-of'

/** What was written in one statement: the revision that it made, and the ids of the changes. */
export type AtOnce = { revision: number; ids: Set<string> }

type Writing = Omit<Batch, 'revision'> & {
  /** levels that the changes set anew: nothing is written where one is switched off */
  levels: readonly Level[]
}

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

const UNIQUE_VIOLATION = '23505'

/** The statement; its text depends only on the columns that change. */
function statementOf({ assembly, actorId, levels }: Writing, changes: readonly CellChange[]) {
  const rows = rowsOf(changes)
  const keys = [...new Set(changes.map(({ column }) => column))].sort()
  const holds = Prisma.sql`
    issue.id = row."issueId" AND issue.id = ANY (${rows.map(({ issueId }) => issueId)}::uuid[])
    AND issue.assembly_key = ${assembly} AND ${Prisma.raw(stillHolds(keys))}`
  const ids = changes.map(({ id }) => id)
  return Prisma.sql`/* planned once */
    WITH row AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS t("issueId" uuid, before jsonb, after jsonb)
    ), taken AS (
      UPDATE assembly SET revision = revision + 1
      WHERE key = ${assembly}
        AND (SELECT count(*) FROM row JOIN issue ON ${holds}) = ${rows.length}
        AND NOT EXISTS (
          SELECT FROM installation, unnest(${levels}::text[]) AS level
          WHERE (levels -> level ->> 'off')::boolean)
      RETURNING key, revision
    ), new AS MATERIALIZED (
      SELECT revision, ${TELL} AS told FROM taken WHERE NOT was_set_aside(${ids}::uuid[], revision)
    ), written AS (
      UPDATE issue SET ${Prisma.raw(assignments(keys))} FROM row, new
      WHERE ${holds}
      RETURNING issue.id, new.revision
    )
    ${RECORD}
    SELECT sent.id, ${assembly}, written.revision, "issueId", "column", before, after,
      ${actorId}::uuid
    FROM written JOIN ROWS FROM (jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      AS (id uuid, "issueId" uuid, "column" text, before jsonb, after jsonb)) WITH ORDINALITY
      AS sent(id, "issueId", "column", before, after, nth) ON written.id = sent."issueId"
    ORDER BY nth RETURNING id::text, revision`
}

/**
 * Saves changes of cells with their history in one statement, which is a transaction of its own:
 * takes the assembly's row if all of them seem to hold, then writes the issues whose cells hold
 * still. What somebody committed meanwhile is seen by the UPDATE, which looks at each row again, by
 * was_set_aside, and by the key of the history.
 * @param db the database
 * @param writing whose matrix, who asks, and the levels that are set anew
 * @param changes changes of cells, no two of one cell, whose ids are in small letters
 * @returns null where nothing was written: the way through a transaction says why
 */
export async function saveAtOnce(
  db: Db,
  writing: Writing,
  changes: readonly CellChange[],
): Promise<AtOnce | null> {
  try {
    const statement = statementOf(writing, changes)
    const written = await plannedOnce(() => db.$queryRaw<Written[]>(statement))
    const [first] = written
    return first ? { revision: first.revision, ids: new Set(written.map(({ id }) => id)) } : null
  } catch (error) {
    if (codesOf(error).includes(UNIQUE_VIOLATION)) return null
    throw error
  }
}
