import type { PublicKey } from '@/lib/domain/columns'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import type { Change, Level } from '@/lib/domain/vocabulary'

/** What is filtered: the pages of that name, and the files that read such a matrix. */
export type FilterKind = 'issues' | 'outcomes' | 'compare'

/** The filters by value, in the order in which an address names them. */
export const FACETS = [
  'concern',
  'residual',
  'change',
  'status',
  'result',
  'section',
  'theme',
  'area',
  'tag',
  'fate',
  'organization',
  'origin',
  'supporter',
  'opponent',
] as const
export type FacetName = (typeof FACETS)[number]

/** Those that must hold of one and the same proposal. */
export const PROPOSAL_FACETS = ['tag', 'fate', 'origin', 'supporter', 'opponent'] as const
export type ProposalFacet = (typeof PROPOSAL_FACETS)[number]

export type SortColumn = PublicKey | 'change'
export type Sort = { column: SortColumn; descending: boolean }

/** What is the issue itself, on every page. */
export type AlwaysShown = 'id' | 'section' | 'reference' | 'title'
/** A column that a page shows or leaves out. */
export type ChosenColumn = Exclude<SortColumn, AlwaysShown>
/** What a page shows: the Short list, some columns beside the issue itself, or null for its own. */
export type ColumnChoice = 'short' | readonly ChosenColumn[] | null

/**
 * Values of one name widen, names narrow; nothing chosen lets every row through. Order and columns
 * are asked for in the same place, though they leave no row out.
 */
export type Filter = {
  /** the keys that were chosen, in the order of the vocabulary or of their words */
  chosen: Readonly<Record<FacetName, readonly string[]>>
  q: readonly string[]
  sort: Sort | null
  /** of pages only */
  columns: ColumnChoice
}

/** What a filter looks at; a row of a comparison is one. A side that lacks the issue is null. */
export type FilterRow = {
  row: SnapshotRow
  before: Level | null
  after: Level | null
  change: Change | ''
}

/** The values that choose some issues; names that it lacks are left as they are. */
export type Narrowed = Partial<Record<FacetName, readonly string[]>>

const LACKING: Readonly<Record<FilterKind, readonly FacetName[]>> = {
  issues: ['residual', 'change', 'status', 'result'],
  outcomes: ['change'],
  compare: [],
}

/**
 * The filters by value that a kind of matrix has columns for.
 * @param kind the kind of matrix
 */
export function facetsOf(kind: FilterKind): readonly FacetName[] {
  return FACETS.filter((name) => !LACKING[kind].includes(name))
}

/**
 * Tells whether a filter by value is one of those that hold of one and the same proposal.
 * @param name the name of the filter
 */
export function isProposalFacet(name: FacetName): name is ProposalFacet {
  return PROPOSAL_FACETS.some((facet) => facet === name)
}

/** A choice for each filter by value. */
export function chosenBy<T>(choose: (name: FacetName) => T): Record<FacetName, T> {
  return {
    concern: choose('concern'),
    residual: choose('residual'),
    change: choose('change'),
    status: choose('status'),
    result: choose('result'),
    section: choose('section'),
    theme: choose('theme'),
    area: choose('area'),
    tag: choose('tag'),
    fate: choose('fate'),
    organization: choose('organization'),
    origin: choose('origin'),
    supporter: choose('supporter'),
    opponent: choose('opponent'),
  }
}

/** The filter that lets every row through, in the matrix's own order, with its own columns. */
export const NO_FILTER: Filter = {
  chosen: chosenBy(() => []),
  q: [],
  sort: null,
  columns: null,
}

/**
 * Tells whether a filter may leave rows out; sorting alone does not.
 * @param filter the filter
 */
export function narrows({ chosen, q }: Filter): boolean {
  return q.length > 0 || FACETS.some((name) => chosen[name].length > 0)
}

/**
 * The same filter with other values of one name.
 * @param filter the filter
 * @param name which filter by value
 * @param values the keys to choose; none takes the filter off
 */
export function withChosen(filter: Filter, name: FacetName, values: readonly string[]): Filter {
  return narrowed(filter, { [name]: values })
}

/**
 * The same filter with the values of some names set.
 * @param filter the filter
 * @param chosen the keys of each name; a name that it lacks keeps what was chosen
 */
export function narrowed(filter: Filter, chosen: Narrowed): Filter {
  return { ...filter, chosen: { ...filter.chosen, ...chosen } }
}
