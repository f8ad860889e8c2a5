import type { Transaction } from '@/lib/db/client'
import type { CellChange } from '@/lib/domain/cell-change'
import { MERGEABLE, type MergeableName } from '@/lib/domain/directory-entry'
import { type ListMerging, NAMING } from '@/lib/domain/merge-entry'

type Merged = { key: string; mergedInto: string | null }

const MERGED = {
  where: { mergedInto: { not: null } },
  select: { key: true, mergedInto: true },
} as const

const LOAD: Record<MergeableName, (tx: Transaction) => Promise<Merged[]>> = {
  themes: (tx) => tx.theme.findMany(MERGED),
  areas: (tx) => tx.areaOfConcern.findMany(MERGED),
  organizations: (tx) => tx.organization.findMany(MERGED),
  proponents: (tx) => tx.proponent.findMany(MERGED),
}

/** What was merged may have gone into what was merged later. */
function endOf(into: ReadonlyMap<string, string>, key: string): string {
  const passed = new Set<string>()
  let end = key
  for (let next = into.get(end); next !== undefined && !passed.has(end); next = into.get(end)) {
    passed.add(end)
    end = next
  }
  return end
}

/**
 * Loads which entries of some lists of the directory were merged into which.
 * @param tx where
 * @param lists the lists
 * @returns each with what stands in its place at the end
 */
export async function loadMerges(
  tx: Transaction,
  lists: readonly MergeableName[],
): Promise<ListMerging[]> {
  const merges: ListMerging[] = []
  for (const list of lists) {
    const rows = await LOAD[list](tx)
    const into = new Map(rows.map(({ key, mergedInto }) => [key, mergedInto ?? key]))
    merges.push(...rows.map(({ key }) => ({ list, from: key, into: endOf(into, key) })))
  }
  return merges
}

/**
 * Loads the merges that changes may have to follow.
 * @param tx the transaction that holds the assembly's row, which a merge waits for
 * @param changes what is to be written
 */
export async function loadMergesFor(
  tx: Transaction,
  changes: readonly CellChange[],
): Promise<ListMerging[]> {
  const columns: ReadonlySet<string> = new Set(changes.map(({ column }) => column))
  const adds = changes.some(({ column, before }) => column === 'present' && before === null)
  return loadMerges(
    tx,
    MERGEABLE.filter((list) => adds || columns.has(NAMING[list])),
  )
}
