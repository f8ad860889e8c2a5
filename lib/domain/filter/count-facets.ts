import type { SnapshotHead } from '@/lib/domain/snapshot'
import { isChosenProposal, testOf } from './apply-filter'
import { facetValues } from './facet-values'
import {
  type FacetName,
  type Filter,
  type FilterKind,
  type FilterRow,
  facetsOf,
  isProposalFacet,
  withChosen,
} from './filter'
import { valuesOfProposal, valuesOfRow } from './row-values'

/** One value of a filter: its word, how many rows it would find, and whether it is chosen. */
export type FacetOption = { key: string; word: string; count: number; isChosen: boolean }
export type Facet = { name: FacetName; options: FacetOption[] }

type Counted = { rows: readonly FilterRow[]; head: SnapshotHead; filter: Filter }
/** Beside what is counted, the rows that the whole filter finds. */
type Found = Counted & { found: readonly FilterRow[] }

function valuesFound(name: FacetName, item: FilterRow, { head, filter }: Counted): Set<string> {
  if (!isProposalFacet(name)) return new Set(valuesOfRow(name, item, head))
  const others = withChosen(filter, name, [])
  const proposals = item.row.cells.proposals.filter((found) => isChosenProposal(found, others))
  return new Set(proposals.flatMap((proposal) => valuesOfProposal(name, proposal)))
}

/** The rows that the rest of the filter finds. */
function rowsWithout(name: FacetName, { rows, head, filter, found }: Found): readonly FilterRow[] {
  if (filter.chosen[name].length === 0) return found
  return rows.filter(testOf(withChosen(filter, name, []), head))
}

function countFacet(name: FacetName, counted: Found): Facet {
  const { head, filter } = counted
  const counts = new Map<string, number>()
  for (const item of rowsWithout(name, counted)) {
    for (const key of valuesFound(name, item, counted)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const options = [...facetValues(name, head)].map(([key, word]) => {
    const isChosen = filter.chosen[name].includes(key)
    return { key, word, count: counts.get(key) ?? 0, isChosen }
  })
  return { name, options: options.filter(({ count, isChosen }) => count > 0 || isChosen) }
}

/**
 * What each filter offers: for each value the number of rows that would be found with that one
 * chosen in its name and the rest of the filter as it is. Values that find nothing are left out,
 * unless they are chosen.
 * @param kind the kind of matrix, which says what filters there are
 * @param counted all the rows of the matrix, its frozen words, and the filter as it stands
 */
export function countFacets(kind: FilterKind, counted: Counted): Facet[] {
  const found = counted.rows.filter(testOf(counted.filter, counted.head))
  return facetsOf(kind).map((name) => countFacet(name, { ...counted, found }))
}
