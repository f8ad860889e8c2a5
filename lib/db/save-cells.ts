import type { CellChange } from '@/lib/domain/cell-change'
import { cellSchemas } from '@/lib/domain/columns'
import type { Transaction } from './client'
import { Prisma } from './generated/client'
import { TELL } from './tell-matrix'

/** What the changes of one request share. */
export type Batch = { assembly: string; revision: number; actorId: string | null }

const JSON_COLUMNS: ReadonlySet<string> = new Set([
  'themes',
  'areas_of_concern',
  'proposals',
  'organizations',
  'progress',
  'follow_ups',
  'sources',
])

/** The column of the table issue that holds a column of the registry; no other name passes. */
export const columnOf = (key: string) => {
  if (key !== 'present' && !Object.hasOwn(cellSchemas, key)) throw new Error(`no column ${key}`)
  return key === 'id' ? 'slug' : key
}

/** SQL of a cell's new value out of jsonb; only a name of the registry reaches it. */
export function sqlOfValue(key: string, after: string): string {
  if (JSON_COLUMNS.has(key)) return after
  if (key === 'present') return `(${after})::boolean`
  return key === 'owner' ? `(${after} #>> '{}')::uuid` : `${after} #>> '{}'`
}

const INPUT = Prisma.sql`id uuid, "issueId" uuid, before jsonb, after jsonb`

/** Where the history of what was written goes. */
export const RECORD = Prisma.sql`
  INSERT INTO cell_change (id, assembly_key, revision, issue_id, "column", before, after, actor_id)`

/**
 * Writes changes of one column where the cell still is what `before` says, and the history of
 * exactly those, in one statement: a check cannot race the write.
 * @param tx the transaction that holds the assembly's row
 * @param batch what the changes share
 * @param changes changes of one column, each of another issue
 * @returns the ids of the changes that were written
 */
export async function saveCells(
  tx: Transaction,
  batch: Batch,
  changes: readonly CellChange[],
): Promise<Set<string>> {
  const [first] = changes
  if (!first) return new Set()
  const column = Prisma.raw(`"${columnOf(first.column)}"`)
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH input AS (
      SELECT id, "issueId", coalesce(before, 'null') AS before, coalesce(after, 'null') AS after
      FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS t(${INPUT})
    ), written AS (
      UPDATE issue SET ${column} = ${Prisma.raw(sqlOfValue(first.column, 'input.after'))} FROM input
      WHERE issue.id = input."issueId" AND issue.assembly_key = ${batch.assembly}
        AND coalesce(to_jsonb(issue.${column}), 'null') = input.before
      RETURNING input.*
    )
    ${RECORD}
    SELECT id, ${batch.assembly}, ${batch.revision}, "issueId", ${first.column}, before, after,
      ${batch.actorId}::uuid
    FROM written RETURNING id::text`
  return new Set(rows.map((row) => row.id))
}

/**
 * Adds issues and the history of their coming, in one statement. An issue that exists already is
 * left as it is.
 * @param tx the transaction that holds the assembly's row
 * @param batch what the changes share
 * @param changes changes of `present` from null, whose addresses are free
 * @returns the ids of the changes that were written
 */
export async function addIssues(
  tx: Transaction,
  batch: Batch,
  changes: readonly CellChange[],
): Promise<Set<string>> {
  if (changes.length === 0) return new Set()
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH input AS (
      SELECT id, "issueId", after FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS t(${INPUT})
    ), written AS (
      INSERT INTO issue
      SELECT (jsonb_populate_record(NULL::issue, (after - 'id') || jsonb_build_object(
        'id', "issueId", 'assembly_key', ${batch.assembly}::text, 'slug', after ->> 'id',
        'slug_fixed', false, 'present', true))).*
      FROM input ON CONFLICT (id) DO NOTHING RETURNING issue.id
    )
    ${RECORD}
    SELECT input.id, ${batch.assembly}, ${batch.revision}, "issueId", 'present', 'null'::jsonb, after,
      ${batch.actorId}::uuid
    FROM written JOIN input ON written.id = input."issueId" RETURNING id::text`
  return new Set(rows.map((row) => row.id))
}

/**
 * Takes the assembly's row for this transaction and adds one to its revision: batches of one
 * assembly follow each other, and revisions stand in the order of commit. Whoever listens is told of
 * it when the transaction commits.
 * @param tx an open transaction
 * @param assembly the key
 * @returns the new revision, or null where there is no such assembly
 */
export async function takeAssembly(tx: Transaction, assembly: string): Promise<number | null> {
  const rows = await tx.$queryRaw<{ revision: number }[]>`
    WITH taken AS (
      UPDATE assembly SET revision = revision + 1 WHERE key = ${assembly} RETURNING key, revision
    )
    SELECT revision, ${TELL} AS told FROM taken`
  return rows[0]?.revision ?? null
}
