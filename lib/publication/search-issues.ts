import type { ComparisonRow } from '@/lib/domain/comparison'
import { testOf } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER } from '@/lib/domain/filter/filter'
import { hitsIn, type SearchHits, searchHits } from '@/lib/domain/filter/search-hits'
import {
  hasWholeWord,
  isInitials,
  searchedText,
  wordsOfSearch,
} from '@/lib/domain/filter/search-text'
import { type Snippet, snippetsOf } from '@/lib/domain/filter/snippets'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicContext } from './context'
import type { LatestMatrix } from './find-latest'
import { listLatest } from './list-latest'

/** An issue that was found, and where beside its reference and title. */
export type FoundIssue = { item: ComparisonRow; snippets: Snippet[] }

/** What was found in one assembly: how many issues, and the first of them. */
export type FoundInAssembly = Omit<LatestMatrix, 'rows'> & {
  count: number
  /** how many issues there are */
  total: number
  issues: FoundIssue[]
}

/** Issues of one assembly that are shown; a link leads to all of them. */
const MOST_ISSUES = 6

/** Issues that are looked through for what is told of them: the likeliest to be shown. */
const MOST_LOOKED_THROUGH = 8 * MOST_ISSUES

const initialsIn = (q: readonly string[]): string[] =>
  q
    .filter((text) => parseReference(text) === null)
    .flatMap(wordsOfSearch)
    .filter(isInitials)

type Place = { inName: number; isAbout: boolean }

/** What is soon seen: how much of a search stands in the name, and whether it is about it. */
function placeOf({ row }: ComparisonRow, hits: SearchHits): Place {
  const { reference, title, summary } = row.cells
  const inName = [...hitsIn(hits.inReference(reference ?? '')), ...hitsIn(hits.inText(title ?? ''))]
  const about = [
    hits.inText(summary ?? ''),
    ...(row.instrument?.aliases ?? []).map(hits.inReference),
  ]
  return { inName: new Set(inName).size, isAbout: about.some((parts) => hitsIn(parts).length > 0) }
}

/** How many of the initials stand in an issue as words of their own. */
const wholeIn = (row: SnapshotRow, head: SnapshotHead, initials: readonly string[]): number =>
  initials.filter((word) => hasWholeWord(searchedText(row, head), word)).length

type Ranked = { item: ComparisonRow; whole: number }

/** The likeliest to be shown, as they stood where they are equally so. */
function firstOf(found: readonly Ranked[], hits: SearchHits): Ranked[] {
  return found
    .map(({ item, whole }) => ({ item, whole, ...placeOf(item, hits) }))
    .toSorted(
      (a, b) => b.whole - a.whole || b.inName - a.inName || Number(b.isAbout) - Number(a.isAbout),
    )
    .slice(0, MOST_LOOKED_THROUGH)
}

/** Those first that are found by their name, then by what they are about. */
function rankOf({ snippets }: FoundIssue): number {
  if (snippets.length === 0) return 0
  return snippets.some(({ column }) => column === 'summary' || column === 'reference') ? 1 : 2
}

function searchIn({ rows, head, ...latest }: LatestMatrix, q: readonly string[]) {
  const isFound = testOf({ ...NO_FILTER, q }, head)
  const found = rows.filter(isFound)
  const hits = searchHits(q, head)
  if (found.length === 0 || hits === null) return []
  const initials = initialsIn(q)
  const ranked = found.map((item) => ({ item, whole: wholeIn(item.row, head, initials) }))
  const issues = firstOf(ranked, hits)
    .map(({ item, whole }) => ({ item, whole, snippets: snippetsOf(item.row, head, hits) }))
    .toSorted((a, b) => b.whole - a.whole || rankOf(a) - rankOf(b))
    .slice(0, MOST_ISSUES)
    .map(({ item, snippets }) => ({ item, snippets }))
  return [{ ...latest, head, count: found.length, total: rows.length, issues }]
}

/**
 * The issues of all assemblies, from the latest publication of each, in which words stand or which
 * a reference names, by the rules by which a matrix is searched.
 * @param q the searches; what any of them finds is found
 * @returns newest assembly first; one in which nothing is found is left out
 */
export async function searchIssues(
  context: PublicContext,
  q: readonly string[],
): Promise<FoundInAssembly[]> {
  if (q.length === 0) return []
  return (await listLatest(context)).flatMap((latest) => searchIn(latest, q))
}
