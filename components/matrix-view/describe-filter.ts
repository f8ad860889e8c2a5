import { chosenColumns, columnsToChoose } from '@/lib/domain/filter/column-choice'
import { countFacets } from '@/lib/domain/filter/count-facets'
import { facetValues } from '@/lib/domain/filter/facet-values'
import {
  type ChosenColumn,
  FACETS,
  type FacetName,
  type Filter,
  type FilterKind,
  type FilterRow,
  NO_FILTER,
  narrows,
  type Sort,
  type SortColumn,
  withChosen,
} from '@/lib/domain/filter/filter'
import { filterQuery } from '@/lib/domain/filter/filter-query'
import type { ParsedFilter } from '@/lib/domain/filter/parse-filter'
import { isAfterClosing } from '@/lib/domain/recorded'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Chip, Facet, FilterModel } from './filter-model'
import type { MatrixWords } from './matrix-words'

type Filtered = {
  kind: FilterKind
  head: SnapshotHead
  /** all the rows, before the filter */
  rows: readonly FilterRow[]
  /** how many the filter left */
  shown: number
  parsed: ParsedFilter
  /** the address of the page without its filter; what it asks for beside that stays */
  action: string
  /** whether the page lets its columns be chosen */
  choosesColumns?: boolean
  /** the publication by its name, where the page lets another be chosen */
  of?: string
}

/**
 * The address of a page under a filter.
 * @param action the address without its filter
 */
export function addressOf(action: string, filter: Filter): string {
  const query = filterQuery(filter)
  if (query === '') return action
  return `${action}${action.includes('?') ? '&' : '?'}${query}`
}

/** What one would sort a list of issues by, as the headings of the tables do. */
const SORTED_BY: readonly SortColumn[] = [
  ...(['reference', 'concern', 'change', 'result', 'concern_status', 'residual_concern'] as const),
]
const isLevel = (column: SortColumn) => column === 'concern' || column === 'residual_concern'

const hasColumn = (kind: FilterKind, column: SortColumn) =>
  column === 'reference' || columnsToChoose(kind).some((key) => key === column)

const columnName = (key: ChosenColumn, { head }: Filtered, words: MatrixWords): string =>
  key === 'change' ? words.filter.names.change : (head.headings[key] ?? key)

function chosenColumnNames(filtered: Filtered, words: MatrixWords): string | null {
  const { columns } = filtered.parsed.filter
  if (columns === null) return null
  if (columns === 'short') return words.filter.short
  return columns.map((key) => columnName(key, filtered, words)).join(', ') || words.issue
}

function columnsFacet(filtered: Filtered, words: MatrixWords): Facet {
  const { kind, parsed } = filtered
  const chosen = chosenColumns(parsed.filter.columns, kind)
  return {
    name: 'columns',
    label: words.filter.columns,
    hint: words.filter.columnsHint,
    options: columnsToChoose(kind).map((key) => ({
      ...{ value: key, label: columnName(key, filtered, words), count: null },
      chosen: chosen?.has(key) ?? false,
    })),
  }
}

/** The word of a value; after the closing day `open` holds what nobody recorded. */
function valueWord(
  { name, key, word }: { name: FacetName; key: string; word: string },
  head: SnapshotHead,
  words: MatrixWords,
): string {
  const isOpen = key === 'open' && (name === 'change' || name === 'status')
  return isOpen && isAfterClosing(head) ? words.filter.openAfterClosing : word
}

function chipsOf(filtered: Filtered, words: MatrixWords): Chip[] {
  const { head, parsed, action } = filtered
  const { filter } = parsed
  const columns = chosenColumnNames(filtered, words)
  const { names } = words.filter
  const searches = filter.q.map((text) => ({
    label: names.q,
    value: text,
    href: addressOf(action, { ...filter, q: filter.q.filter((other) => other !== text) }),
  }))
  const values = FACETS.flatMap((name) => {
    const known = facetValues(name, head)
    const chosen = filter.chosen[name]
    return chosen.map((key) => {
      const others = chosen.filter((other) => other !== key)
      const href = addressOf(action, withChosen(filter, name, others))
      const value = valueWord({ name, key, word: known.get(key) ?? key }, head, words)
      return { label: names[name], value, href }
    })
  })
  const shown =
    columns === null
      ? []
      : [
          {
            ...{ label: words.filter.columns, value: columns },
            href: addressOf(action, { ...filter, columns: null }),
          },
        ]
  return [...searches, ...values, ...shown]
}

const sortText = ({ column, descending }: Sort) => `${descending ? '-' : ''}${column}`

const nameOfSort = ({ column }: Sort, { head }: Filtered, words: MatrixWords) =>
  column === 'change' ? words.filter.names.change : (head.headings[column] ?? column)

function nameOfOrder(sort: Sort, filtered: Filtered, words: MatrixWords) {
  const { column, descending } = sort
  const name = nameOfSort(sort, filtered, words)
  if (isLevel(column)) return descending ? words.highestFirst(name) : name
  return descending ? `${name}, ${words.descending}` : name
}

/** The orders that a page offers, and the one it has, which an address may name otherwise. */
function ordersOf(filtered: Filtered, words: MatrixWords): FilterModel['orders'] {
  const { kind, parsed } = filtered
  const orders = SORTED_BY.filter((column) => hasColumn(kind, column)).map((column) => ({
    ...{ column, descending: isLevel(column) },
  }))
  const { sort } = parsed.filter
  const isOffered = sort === null || orders.some((each) => sortText(each) === sortText(sort))
  return (isOffered ? orders : [sort, ...orders]).map((each) => ({
    ...{ value: sortText(each), label: nameOfOrder(each, filtered, words) },
  }))
}

function shortOf({ parsed: { filter }, action }: Filtered) {
  const isShown = filter.columns === 'short'
  const href = addressOf(action, { ...filter, columns: isShown ? null : 'short' })
  return { href, bytes: null, isShown }
}

/**
 * What the filter bar of a page shows.
 * @param filtered the rows and the filter as it was read
 */
export function describeFilter(filtered: Filtered, words: MatrixWords): FilterModel {
  const { kind, head, rows, shown, parsed, action, choosesColumns = true } = filtered
  const { filter, faults } = parsed
  const facets = countFacets(kind, { rows, head, filter })
    .filter(({ options }) => options.length > 0)
    .map(({ name, options }) => ({
      name,
      label: words.filter.names[name],
      options: options.map(({ key, word, count, isChosen }) => ({
        ...{
          value: key,
          label: valueWord({ name, key, word }, head, words),
          count,
          chosen: isChosen,
        },
      })),
    }))
  const { sort } = filter
  return {
    ...{ action, facets, shown, of: filtered.of ?? null },
    search: filter.q.join(' '),
    sort: sort === null ? null : sortText(sort),
    sorted: sort && words.sortedBy(nameOfSort(sort, filtered, words), sort.descending),
    orders: ordersOf(filtered, words),
    chips: chipsOf(filtered, words),
    notices: faults.map(({ sentence }) => sentence),
    ownOrder: sort === null ? null : addressOf(action, { ...filter, sort: null }),
    total: rows.length,
    isNarrowed: narrows(filter),
    clear: addressOf(action, { ...NO_FILTER, columns: filter.columns }),
    columns: choosesColumns ? columnsFacet(filtered, words) : null,
    short: choosesColumns ? shortOf(filtered) : null,
  }
}
