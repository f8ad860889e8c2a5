import type { Transaction } from '@/lib/db/client'
import type { MergeableName } from '@/lib/domain/directory-entry'
import type { Merging } from '@/lib/domain/merge-entry'

/** Entries of the lists that were merged, each with the entry that stands for it now. */
export type Mergings = readonly (Merging & { list: MergeableName })[]

type Merged = { key: string; mergedInto: string | null }

function endsOf(list: MergeableName, rows: readonly Merged[]): Mergings {
  const next = new Map(
    rows.flatMap(({ key, mergedInto }) => (mergedInto ? [[key, mergedInto]] : [])),
  )
  const endOf = (key: string) => {
    const passed = new Set([key])
    let end = key
    for (let into = next.get(end); into && !passed.has(into); into = next.get(end)) {
      passed.add(into)
      end = into
    }
    return end
  }
  return [...next.keys()].map((from) => ({ list, from, into: endOf(from) }))
}

/**
 * Loads which entries of the directory were merged into which; one that was merged on and on is
 * known by the last.
 * @param tx where
 */
export async function loadMergings(tx: Transaction): Promise<Mergings> {
  const merged = {
    where: { mergedInto: { not: null } },
    select: { key: true, mergedInto: true },
  }
  return [
    ...endsOf('themes', await tx.theme.findMany(merged)),
    ...endsOf('areas', await tx.areaOfConcern.findMany(merged)),
    ...endsOf('organizations', await tx.organization.findMany(merged)),
    ...endsOf('proponents', await tx.proponent.findMany(merged)),
  ]
}
