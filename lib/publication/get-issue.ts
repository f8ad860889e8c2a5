import { AppError } from '@/lib/domain/app-error'
import type { Assembly } from '@/lib/domain/assembly'
import { type ComparisonRow, compareMatrices } from '@/lib/domain/comparison'
import { isStanding, latestOf, type PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Level, PublicationKind } from '@/lib/domain/vocabulary'
import type { PublicContext } from './context'
import { getAssembly } from './get-assembly'
import { readSnapshot } from './read-snapshot'

/** An issue as one publication holds it. */
export type Holding = { mark: PublicationMark; head: SnapshotHead; row: SnapshotRow }

type Neighbour = { slug: string; reference: string | null; title: string | null }

/** One issue over all publications that hold it. */
export type PublishedIssue = {
  assembly: Assembly
  slug: string
  /** every publication that holds it, newest first, the withdrawn ones too */
  holdings: Holding[]
  /** where the values before come from; null where the baseline lacked it or was removed */
  issues: Holding | null
  /** the latest outcomes that hold it */
  outcomes: Holding | null
  /** before beside after, where the outcomes or the baseline of the latest ones hold it */
  comparison: ComparisonRow | null
  /** the latest publications that were made after all that hold it, and hold it no more */
  lacking: { mark: PublicationMark; head: SnapshotHead }[]
  /** its level in each publication, oldest first: concern, and in outcomes what remains */
  levels: { mark: PublicationMark; head: SnapshotHead; level: Level }[]
  /** the issues beside it in the matrix that names it last */
  previous: Neighbour | null
  next: Neighbour | null
}

type Read = { mark: PublicationMark; head: SnapshotHead; rows: SnapshotRow[] }

/** The latest publication of a kind that holds the issue; a withdrawn one only where no other does. */
function holdingOf(holdings: readonly Holding[], kind: PublicationKind): Holding | null {
  const ofKind = holdings
    .filter(({ mark }) => mark.kind === kind)
    .toSorted((a, b) => b.mark.number - a.mark.number)
  return ofKind.find(({ mark }) => isStanding(mark)) ?? ofKind[0] ?? null
}

/**
 * Where the values before come from: what the outcomes were measured against, so that before, change
 * and after are of one measure; without outcomes or a baseline the latest that holds it.
 */
function beforeOf(holdings: readonly Holding[], outcomes: Holding | null): Holding | null {
  const number = outcomes?.mark.baseline ?? null
  if (outcomes === null || number === null || !isStanding(outcomes.mark)) {
    return holdingOf(holdings, 'issues')
  }
  const baseline = holdings.find(({ mark }) => mark.kind === 'issues' && mark.number === number)
  return baseline ?? null
}

const nameOf = (row: SnapshotRow | undefined): Neighbour | null =>
  row ? { slug: row.slug, reference: row.cells.reference, title: row.cells.title } : null

function neighboursOf(
  read: Read | undefined,
  slug: string,
): Pick<PublishedIssue, 'previous' | 'next'> {
  const at = read?.rows.findIndex((row) => row.slug === slug) ?? -1
  if (!read || at < 0) return { previous: null, next: null }
  return { previous: nameOf(read.rows[at - 1]), next: nameOf(read.rows[at + 1]) }
}

function levelOf({ mark, head, row }: Holding): PublishedIssue['levels'][number] {
  const { concern, residual_concern } = row.cells
  return { mark, head, level: mark.kind === 'issues' ? concern : residual_concern }
}

function holdingsOf(reads: readonly Read[], slug: string): Holding[] {
  return reads.flatMap(({ mark, head, rows }) => {
    const row = rows.find((candidate) => candidate.slug === slug)
    return row ? [{ mark, head, row }] : []
  })
}

function lackingOf(
  reads: readonly Read[],
  holdings: readonly Holding[],
): PublishedIssue['lacking'] {
  const madeAt = ({ mark }: { mark: PublicationMark }) => Date.parse(mark.publishedAt)
  const standing = holdings.filter(({ mark }) => isStanding(mark))
  if (standing.length === 0) return []
  const lastHeld = Math.max(...standing.map(madeAt))
  const marks = reads.map(({ mark }) => mark)
  const latest = [latestOf(marks, 'outcomes'), latestOf(marks, 'issues')]
  return reads
    .filter((read) => latest.includes(read.mark) && madeAt(read) > lastHeld)
    .map(({ mark, head }) => ({ mark, head }))
}

/** Before beside after; dropped where the latest outcomes lack what their baseline holds. */
function comparisonOf(outcomes: Holding | null, slug: string, reads: readonly Read[]) {
  if (outcomes !== null) {
    return compareMatrices({ head: outcomes.head, rows: [outcomes.row] }, null).rows[0] ?? null
  }
  const latest = latestOf(
    reads.map(({ mark }) => mark),
    'outcomes',
  )
  const after = reads.find(({ mark }) => mark === latest)
  const before = reads.find(
    ({ mark }) => mark.kind === 'issues' && mark.number === latest?.baseline,
  )
  if (!after || !before) return null
  const { rows } = compareMatrices({ ...after, rows: [] }, before)
  return rows.find(({ row }) => row.slug === slug) ?? null
}

/**
 * One issue, from every publication that holds it.
 * @throws AppError not-found: an address that no publication holds answers as an unknown one
 */
export async function getIssue(
  context: PublicContext,
  { assembly: key, slug }: { assembly: string; slug: string },
): Promise<PublishedIssue> {
  const { assembly, publications } = await getAssembly(context, key)
  const readable = publications.filter((mark) => mark.removed === null)
  const read = await Promise.all(
    readable.map(async (mark) => ({ mark, content: await readSnapshot(context, key, mark) })),
  )
  const reads = read.flatMap(({ mark, content }) => (content ? [{ mark, ...content }] : []))
  const holdings = holdingsOf(reads, slug)
  const outcomes = holdingOf(holdings, 'outcomes')
  const issues = beforeOf(holdings, outcomes)
  const newest = (outcomes && isStanding(outcomes.mark) ? outcomes : issues) ?? outcomes
  if (newest === null) throw new AppError('not-found', 'There is no issue at this address.')
  const last = reads.find(({ mark }) => mark === newest.mark)
  return {
    ...{ assembly, slug, holdings, issues, outcomes },
    comparison: comparisonOf(outcomes, slug, reads),
    lacking: lackingOf(reads, holdings),
    levels: holdings.map(levelOf).toReversed(),
    ...neighboursOf(last, slug),
  }
}
