import type { ComparisonRow } from '@/lib/domain/comparison'
import { testOf } from '@/lib/domain/filter/apply-filter'
import { NO_FILTER } from '@/lib/domain/filter/filter'
import { type SearchHits, searchHits, type TextPart } from '@/lib/domain/filter/search-hits'
import { type Snippet, snippetsOf } from '@/lib/domain/filter/snippets'
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

const isHit = (parts: readonly TextPart[]) => parts.some((part) => part.isHit)

/** What is soon seen: whether something of a search stands in the name, or in the summary. */
function placeOf({ row: { cells } }: ComparisonRow, hits: SearchHits): number {
  const { reference, title, summary } = cells
  if (isHit(hits.inReference(reference ?? '')) || isHit(hits.inText(title ?? ''))) return 0
  return isHit(hits.inText(summary ?? '')) ? 1 : 2
}

/** The likeliest to be shown, as they stood where they are equally so. */
function firstOf(found: readonly ComparisonRow[], hits: SearchHits): ComparisonRow[] {
  const placed = found.map((item) => ({ item, place: placeOf(item, hits) }))
  const sorted = placed.toSorted((a, b) => a.place - b.place)
  return sorted.slice(0, MOST_LOOKED_THROUGH).map(({ item }) => item)
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
  const issues = firstOf(found, hits)
    .map((item) => ({ item, snippets: snippetsOf(item.row, head, hits) }))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, MOST_ISSUES)
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
