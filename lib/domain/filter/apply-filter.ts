import type { Proposal } from '@/lib/domain/records'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { FACETS, type Filter, type FilterRow, isProposalFacet, PROPOSAL_FACETS } from './filter'
import { valuesOfProposal, valuesOfRow } from './row-values'
import { namesReference } from './search-reference'
import { hasWord, searchedText, wordsOfSearch } from './search-text'
import { sortRows } from './sort-rows'

type Matrix = { head: SnapshotHead; rows: readonly SnapshotRow[] }
type Test = (item: FilterRow) => boolean

const meets = (chosen: readonly string[], values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value))

function searchTest(q: string, head: SnapshotHead): Test {
  const reference = parseReference(q)
  if (reference !== null) return ({ row }) => namesReference(row, head, reference)
  const words = wordsOfSearch(q)
  return ({ row }) => words.every((word) => hasWord(searchedText(row, head), word))
}

/**
 * Tells whether one proposal has a tag, fate, origin, supporter and opponent that were chosen.
 * @param proposal the proposal
 * @param filter the filter
 */
export function isChosenProposal(proposal: Proposal, { chosen }: Filter): boolean {
  return PROPOSAL_FACETS.every((name) => meets(chosen[name], valuesOfProposal(name, proposal)))
}

/**
 * The proposals of an issue that a filter chooses: all of them where it says nothing of proposals.
 * @param row the issue
 * @param filter the filter
 */
export function chosenProposals(row: SnapshotRow, filter: Filter): Proposal[] {
  return row.cells.proposals.filter((proposal) => isChosenProposal(proposal, filter))
}

/**
 * The test by which a filter lets rows through.
 * @param filter the filter
 * @param head the publication whose rows are tested
 */
export function testOf(filter: Filter, head: SnapshotHead): Test {
  const { chosen, q } = filter
  const names = FACETS.filter((name) => chosen[name].length > 0)
  const ofRow = names.flatMap((name) => (isProposalFacet(name) ? [] : [name]))
  const asksProposals = names.some(isProposalFacet)
  const searches = q.map((text) => searchTest(text, head))
  return (item) =>
    ofRow.every((name) => meets(chosen[name], valuesOfRow(name, item, head))) &&
    (!asksProposals || item.row.cells.proposals.some((found) => isChosenProposal(found, filter))) &&
    (searches.length === 0 || searches.some((test) => test(item)))
}

/**
 * The rows that a filter lets through, in the order that it asks for.
 * @param rows rows of a comparison, or of one matrix by `asFilterRows`
 * @param head the publication they stand in; of a comparison its own
 */
export function applyFilter<R extends FilterRow>(
  rows: readonly R[],
  head: SnapshotHead,
  filter: Filter,
): R[] {
  return sortRows(rows.filter(testOf(filter, head)), head, filter.sort)
}

/**
 * The rows of one matrix as a filter looks at them; they have no change, and in an Outcomes Matrix
 * no level before where the baseline lacks the issue.
 * @param matrix a matrix
 */
export function asFilterRows({ head, rows }: Matrix): FilterRow[] {
  const isAfter = head.kind === 'outcomes'
  return rows.map((row) => ({
    row,
    before: isAfter && !row.inBaseline ? null : row.cells.concern,
    after: isAfter ? row.cells.residual_concern : null,
    change: '',
  }))
}

/**
 * The rows of one matrix that a filter lets through, in the order that it asks for.
 * @param matrix a matrix
 * @param filter the filter
 */
export function filterMatrix(matrix: Matrix, filter: Filter): SnapshotRow[] {
  return applyFilter(asFilterRows(matrix), matrix.head, filter).map(({ row }) => row)
}
