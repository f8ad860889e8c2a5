import type { MergeableName } from '@/lib/domain/directory-entry'
import { NAMING } from '@/lib/domain/merge-entry'
import type { Transaction } from './client'
import { Prisma } from './generated/client'

/** A cell that names entries of a list, of an issue that is present or removed. */
export type NamingCell = { assembly: string; issueId: string; value: unknown }

/** What of a cell may name the key: a list of keys by its items, the others somewhere in the text. */
const mayName = (list: MergeableName, key: string) => {
  const column = Prisma.raw(`"${NAMING[list]}"`)
  return list === 'themes' || list === 'areas'
    ? Prisma.sql`${column} ? ${key}`
    : Prisma.sql`position(${`"${key}"`} in ${column}::text) > 0`
}

/**
 * Finds the cells of every draft that may name an entry.
 * @param tx the transaction that holds the rows of all assemblies
 * @param list the list that the entry belongs to
 * @param key the entry
 */
export async function cellsNaming(
  tx: Transaction,
  list: MergeableName,
  key: string,
): Promise<NamingCell[]> {
  return tx.$queryRaw<NamingCell[]>`
    SELECT assembly_key AS assembly, id::text AS "issueId",
      ${Prisma.raw(`"${NAMING[list]}"`)} AS value
    FROM issue WHERE ${mayName(list, key)} ORDER BY assembly_key, id`
}

/**
 * Holds the rows of all assemblies until the transaction ends, always in the same order.
 * @param tx a transaction that holds none of them yet
 */
export async function holdAllAssemblies(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT key FROM assembly ORDER BY key FOR UPDATE`
}

const USES = {
  themes: Prisma.sql`SELECT id, jsonb_array_elements_text(themes) AS key FROM issue WHERE present`,
  areas: Prisma.sql`
    SELECT id, jsonb_array_elements_text(areas_of_concern) AS key FROM issue WHERE present`,
  organizations: Prisma.sql`
    SELECT id, jsonb_array_elements(organizations) ->> 'organization' AS key
    FROM issue WHERE present`,
  proponents: Prisma.sql`
    SELECT issue.id, jsonb_array_elements(
      (proposal -> 'origins') || (proposal -> 'supporters') || (proposal -> 'opponents')
    ) ->> 'proponent' AS key
    FROM issue, jsonb_array_elements(proposals) AS proposal WHERE present`,
} as const satisfies Record<MergeableName, Prisma.Sql>

/**
 * Counts in how many issues of all drafts each entry of a list is named.
 * @param tx where
 * @param list the list
 * @returns the count by key; an entry that nothing names is not in it
 */
export async function countUses(
  tx: Transaction,
  list: MergeableName,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.$queryRaw<{ key: string; uses: number }[]>`
    SELECT key, count(DISTINCT id)::int AS uses FROM (${USES[list]}) AS named GROUP BY key`
  return new Map(rows.map(({ key, uses }) => [key, uses]))
}
