import type { ComparisonRow } from '@/lib/domain/comparison'
import { type Counted, countBy } from '@/lib/domain/count-by'
import { BEFORE_DOWN } from '@/lib/domain/level-entries'
import { ROLLED_STATUSES, type RolledStatus, rolledStatus } from '@/lib/domain/roll-up'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import type { Across, StandingMatrix } from './standing-matrix'

/** How often something is named, at what levels, and what became of it. */
export type Tally = {
  issues: number
  assemblies: number
  /** by the level before, highest first; new where the baseline lacks the issue */
  before: Counted<Level | 'new'>[]
  /** of the concerns that an Outcomes Matrix tells of */
  became: Counted<RolledStatus>[]
  /** likewise of the texts that were welcomed */
  welcomed: Counted<RolledStatus>[]
}

/**
 * A list of the directory, each entry with its counts, null where no publication that stands names it;
 * `head` is the newest publication, whose words the levels have, null where nothing stands.
 */
export type Listed<Entry> = {
  head: SnapshotHead | null
  listed: { entry: Entry; tally: Tally | null }[]
}

type Counting = { matrix: StandingMatrix; item: ComparisonRow }

function tallyOf(counted: readonly Counting[]): Tally {
  const decided = counted.filter(({ matrix }) => matrix.mark.kind === 'outcomes')
  const statuses = (isWelcomed: boolean) =>
    decided
      .filter(({ item }) => (item.before === 'positive') === isWelcomed)
      .map(({ item }) => rolledStatus(item))
  return {
    issues: counted.length,
    assemblies: new Set(counted.map(({ matrix }) => matrix.assembly.key)).size,
    before: countBy(
      BEFORE_DOWN,
      counted.map(({ item }) => item.before ?? 'new'),
    ),
    became: countBy(ROLLED_STATUSES, statuses(false)),
    welcomed: countBy(ROLLED_STATUSES, statuses(true)),
  }
}

/**
 * Counts the issues in which something was found.
 * @param across of each assembly, the issues
 */
export function tallyAcross(across: readonly Across<unknown>[]): Tally {
  return tallyOf(across.flatMap(({ matrix, found }) => found.map(({ item }) => ({ matrix, item }))))
}

/**
 * Counts, for every entry of a list of the directory, the issues that name it.
 * @param matrices what stands of each assembly
 * @param keysIn the entries that an issue names
 * @returns by key; an entry that nothing names is not in it
 */
export function tallyByKey(
  matrices: readonly StandingMatrix[],
  keysIn: (item: ComparisonRow, matrix: StandingMatrix) => Iterable<string>,
): ReadonlyMap<string, Tally> {
  const counted = new Map<string, Counting[]>()
  for (const matrix of matrices) {
    for (const item of matrix.rows) {
      for (const key of new Set(keysIn(item, matrix))) {
        const known = counted.get(key)
        if (known) known.push({ matrix, item })
        else counted.set(key, [{ matrix, item }])
      }
    }
  }
  return new Map([...counted].map(([key, items]) => [key, tallyOf(items)]))
}
