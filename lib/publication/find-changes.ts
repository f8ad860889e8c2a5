import type { Assembly } from '@/lib/domain/assembly'
import type { AssemblyEntry, PublicationMark } from '@/lib/domain/publication'
import { changesOf, type PublicationChanges } from '@/lib/domain/publication-changes'
import { type PairFault, previousOf, readPair } from '@/lib/domain/publication-pair'
import type { Snapshot, SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicContext } from './context'
import { isRemoved, type RemovedPublication } from './find-publication'
import { readSnapshot } from './read-snapshot'

/** A publication that is compared, and the words that it froze. */
export type Side = { mark: PublicationMark; head: SnapshotHead }

type Known = { assembly: Assembly; publications: PublicationMark[]; faults: PairFault[] }

/** `none`: the address names no two publications that could be compared. */
export type FoundChanges =
  | ({
      state: 'compared'
      /** whether the address names both */
      isNamed: boolean
      from: Side
      to: Side
      changes: PublicationChanges
    } & Known)
  | ({ state: 'removed'; mark: RemovedPublication } & Known)
  | ({ state: 'none' } & Known)
  | { state: 'not-found' }

/** By the rows of the later one, then of the earlier one: neither ever changes. */
const known = new WeakMap<
  readonly SnapshotRow[],
  WeakMap<readonly SnapshotRow[], PublicationChanges>
>()

function compare(from: Snapshot, to: Snapshot): PublicationChanges {
  const ofLater = known.get(to.rows) ?? new WeakMap()
  known.set(to.rows, ofLater)
  const changes = ofLater.get(from.rows) ?? changesOf(from, to)
  ofLater.set(from.rows, changes)
  return changes
}

type Pair = { from: PublicationMark; to: PublicationMark }

async function readPairOf(context: PublicContext, assembly: string, { from, to }: Pair) {
  const [before, after] = await Promise.all([
    readSnapshot(context, assembly, from),
    readSnapshot(context, assembly, to),
  ])
  if (before === null || after === null) return null
  return {
    from: { mark: from, head: before.head },
    to: { mark: to, head: after.head },
    changes: compare(before, after),
  }
}

/**
 * What changed between two publications of an assembly.
 * @param asked the assembly, and the query of the address, as `readPair` reads it
 * @returns not-found where there is no such assembly, or nothing of it that can still be read
 */
export async function findChanges(
  context: PublicContext,
  asked: { assembly: string; params: URLSearchParams },
): Promise<FoundChanges> {
  const entry = await context.db.findAssembly(asked.assembly)
  if (entry === null || entry.publications.every(isRemoved)) return { state: 'not-found' }
  const { pair, isNamed, faults } = readPair(asked.params, entry.publications)
  if (pair === null) return { state: 'none', ...entry, faults }
  const removed = [pair.from, pair.to].find(isRemoved)
  if (removed) return { state: 'removed', mark: removed, ...entry, faults }
  const read = await readPairOf(context, asked.assembly, pair)
  if (read === null) return findChanges(context, asked)
  return { state: 'compared', isNamed, ...read, ...entry, faults }
}

/**
 * What changed from the publication of the same kind before one to it.
 * @param entry the assembly with its publications
 * @returns null where it is the first, or where the one before was removed meanwhile
 */
export async function findChangesBefore(
  context: PublicContext,
  { assembly, publications }: AssemblyEntry,
  to: PublicationMark,
): Promise<{ from: Side; to: Side; changes: PublicationChanges } | null> {
  const from = previousOf(publications, to)
  return from && readPairOf(context, assembly.key, { from, to })
}
