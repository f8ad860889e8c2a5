import type { DraftIssue } from '@/lib/domain/draft'
import { latestStep } from '@/lib/domain/latest-step'
import type { SortKey } from '@/lib/domain/layout/layout'
import { naturalOrder } from '@/lib/domain/natural-order'
import { compareReferences } from '@/lib/domain/reference/compare-references'
import { CHANGES, CONCERN_STATUSES, READINESSES, RESULTS, SCALE } from '@/lib/domain/vocabulary'
import { valueWords } from '../value-words'
import type { Looking } from './looked-at'

/** Where an issue stands by one column; null is blank, which comes last either way. */
type Place = number | string | null

const ORDERS: Readonly<Record<string, readonly string[]>> = {
  concern: SCALE,
  residual_concern: SCALE,
  result: RESULTS,
  concern_status: CONCERN_STATUSES,
  readiness: READINESSES,
  change: CHANGES,
}

function placeIn(order: readonly string[], key: unknown): Place {
  const at = typeof key === 'string' ? order.indexOf(key) : -1
  return at < 0 ? null : at
}

function latestMoment({ cells }: DraftIssue): Place {
  const latest = latestStep(cells.progress)
  return latest ? Date.parse(latest.at) : null
}

function placeOf(column: string, issue: DraftIssue, { source, changeOf }: Looking): Place {
  const order = ORDERS[column]
  const cell =
    column === 'change' ? changeOf(issue) : new Map(Object.entries(issue.cells)).get(column)
  if (order) return placeIn(order, cell)
  if (column === 'section') {
    return placeIn(
      source.sections.map(({ key }) => key),
      cell,
    )
  }
  if (column === 'progress') return latestMoment(issue)
  return valueWords(column, cell, source) || null
}

function comparePlaces(column: string, a: Place, b: Place): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return column === 'reference'
    ? compareReferences(String(a), String(b))
    : naturalOrder(String(a), String(b))
}

function compareBy({ column, descending }: SortKey, a: Place, b: Place): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order = comparePlaces(column, a, b)
  return descending ? -order : order
}

/**
 * Issues in the order that is asked for: by the first column, where that is alike by the next;
 * vocabularies in their own order, references and numbers as people count, blank and not assessed
 * last either way, ties as they stood.
 * @param issues issues in the matrix's order
 * @param looking how they are sorted
 */
export function sortedIssues(issues: readonly DraftIssue[], looking: Looking): DraftIssue[] {
  const { sort } = looking.rows
  if (sort.length === 0) return [...issues]
  const placed = issues.map((issue) => ({
    issue,
    places: sort.map(({ column }) => placeOf(column, issue, looking)),
  }))
  const inOrder = placed.toSorted((a, b) => {
    for (const [at, key] of sort.entries()) {
      const order = compareBy(key, a.places[at] ?? null, b.places[at] ?? null)
      if (order !== 0) return order
    }
    return 0
  })
  return inOrder.map(({ issue }) => issue)
}
