import { naturalOrder } from '@/lib/domain/natural-order'
import { compareReferences } from '@/lib/domain/reference/compare-references'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { CHANGES, CONCERN_STATUSES, type Level, RESULTS, SCALE } from '@/lib/domain/vocabulary'
import type { FilterRow, Sort, SortColumn } from './filter'

/** Where a row stands by one column; null is blank, which comes last either way. */
type Place = number | string | null

function placeIn(order: readonly string[], key: string | null): Place {
  const at = order.indexOf(key ?? '')
  return at < 0 ? null : at
}

const placeOfLevel = (level: Level | null): Place => placeIn(SCALE, level)

const joined = (texts: readonly (string | null | undefined)[]): Place =>
  texts.filter((text) => text).join(', ') || null

function wordsOfList(column: SortColumn, { cells }: SnapshotRow, head: SnapshotHead): Place {
  switch (column) {
    case 'themes':
      return joined(cells.themes.map((key) => head.themes[key] ?? key))
    case 'areas_of_concern':
      return joined(cells.areas_of_concern.map((key) => head.areasOfConcern[key] ?? key))
    case 'organizations':
      return joined(
        cells.organizations.map(
          ({ organization }) => head.organizations[organization]?.shortName ?? organization,
        ),
      )
    case 'proposals':
      return joined(cells.proposals.map((proposal) => proposal.document ?? proposal.keyPoints))
    case 'progress':
      return (
        cells.progress
          .map((step) => step.at)
          .toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null
      )
    case 'follow_ups':
      return joined(cells.follow_ups.map((item) => item.action))
    case 'sources':
      return joined(cells.sources.map((source) => source.title ?? source.url))
    default:
      return null
  }
}

function placeOf(
  column: SortColumn,
  { row, before, after, change }: FilterRow,
  head: SnapshotHead,
): Place {
  const { cells } = row
  switch (column) {
    case 'concern':
      return placeOfLevel(before)
    case 'residual_concern':
      return placeOfLevel(after)
    case 'change':
      return placeIn(CHANGES, change)
    case 'concern_status':
      return placeIn(CONCERN_STATUSES, cells.concern_status)
    case 'result':
      return placeIn(RESULTS, cells.result)
    case 'section':
      return placeIn(
        head.sections.map((section) => section.key),
        cells.section,
      )
    default: {
      const value = cells[column]
      return Array.isArray(value) ? wordsOfList(column, row, head) : value
    }
  }
}

function comparePlaces(column: SortColumn, a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return column === 'reference'
    ? compareReferences(String(a), String(b))
    : naturalOrder(String(a), String(b))
}

/**
 * The rows in the order that is asked for: vocabularies in their order, numbers as people count
 * (Res 2 before Res 10), not assessed and blank last either way, ties as they stood.
 * @param rows rows in the matrix's own order
 * @param head the publication they stand in
 * @param sort null leaves the matrix's own order
 */
export function sortRows<R extends FilterRow>(
  rows: readonly R[],
  head: SnapshotHead,
  sort: Sort | null,
): R[] {
  if (sort === null) return [...rows]
  const { column, descending } = sort
  const placed = rows.map((item) => ({ item, place: placeOf(column, item, head) }))
  const inOrder = placed.toSorted((a, b) => {
    if (a.place === null || b.place === null)
      return Number(a.place === null) - Number(b.place === null)
    const order = comparePlaces(column, a.place, b.place)
    return descending ? -order : order
  })
  return inOrder.map(({ item }) => item)
}
