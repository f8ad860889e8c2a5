import type { Assembly } from '@/lib/domain/assembly'
import { latestOf, markOf, type PublicationMark } from '@/lib/domain/publication'
import type { PublishedMatrix, Snapshot } from '@/lib/domain/snapshot'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import type { PublicContext } from './context'
import { readSnapshot } from './read-snapshot'

export type WantedPublication = {
  assembly: string
  kind: PublicationKind
  number: number | 'latest'
}

/** What stood at an address whose content was erased. */
export type RemovedPublication = PublicationMark & { removed: { at: string; reason: string } }

/** `publications` are all those of the assembly, newest first. */
export type FoundPublication =
  | {
      state: 'published'
      assembly: Assembly
      matrix: PublishedMatrix
      mark: PublicationMark
      publications: PublicationMark[]
    }
  | {
      state: 'removed'
      assembly: Assembly
      mark: RemovedPublication
      publications: PublicationMark[]
    }
  | { state: 'not-found' }

/** Whether the content of a publication was erased. */
export const isRemoved = (mark: PublicationMark): mark is RemovedPublication =>
  mark.removed !== null

/** A publication's content with its number and its marks, as pages and files are handed it. */
function numbered(
  snapshot: Snapshot,
  mark: PublicationMark,
  publications: readonly PublicationMark[],
): PublishedMatrix {
  return {
    ...snapshot,
    number: mark.number,
    contentHash: mark.contentHash,
    publishedAt: mark.publishedAt,
    withdrawn: mark.withdrawn,
    correctedBy: mark.correctedBy,
    latest: latestOf(publications, mark.kind)?.number ?? null,
  }
}

/**
 * The publication of a kind under a number, or the latest, which passes over withdrawn ones.
 * @returns published with its content; removed with what may still be said of it; not-found where
 *   there is no such assembly or number, or nothing of that kind yet
 */
export async function findPublication(
  context: PublicContext,
  { assembly: key, ...wanted }: WantedPublication,
): Promise<FoundPublication> {
  const entry = await context.db.findAssembly(key)
  const mark = entry && markOf(entry.publications, wanted)
  if (!entry || !mark) return { state: 'not-found' }
  if (isRemoved(mark)) return { state: 'removed', ...entry, mark }
  const snapshot = await readSnapshot(context, key, mark)
  if (snapshot === null) return findPublication(context, { assembly: key, ...wanted })
  const matrix = numbered(snapshot, mark, entry.publications)
  return { state: 'published', ...entry, mark, matrix }
}
