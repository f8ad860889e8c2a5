import { publicKeysOf } from '@/lib/domain/columns'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { asShown, sayUnknown } from './as-shown'
import { columnsToChoose, readColumnChoice } from './column-choice'
import { facetValues, fixedValues, resolveValue } from './facet-values'
import {
  type ColumnChoice,
  chosenBy,
  FACETS,
  type FacetName,
  type Filter,
  type FilterKind,
  facetsOf,
  type Sort,
  type SortColumn,
} from './filter'
import { isPassedOver } from './passed-over'

/** Characters of one search and of one value. */
const LONGEST_SEARCH = 200
const LONGEST_VALUE = 100
const MOST_VALUES = 100
const MOST_SEARCHES = 5
/** Values of a publication's own that are named where another was asked for. */
const MOST_OFFERED = 8

/** Where the filter was read: what a page ignores, a file refuses. */
export type FilterPlace = {
  kind: FilterKind
  head: SnapshotHead
  place: 'page' | 'file'
  /** what is taken there beside the filter, to be named where a name is not known */
  own?: readonly string[]
}
/** A parameter that no filter could be made of, with a sentence that names it. */
export type FilterFault = { name: string; sentence: string }
export type ParsedFilter = { filter: Filter; faults: FilterFault[] }

const KNOWN: readonly string[] = [...FACETS, 'q', 'sort']

/** The parameters by their names in small letters, without what is passed over in silence. */
function grouped(params: URLSearchParams): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of params) {
    const name = key.toLowerCase()
    if (isPassedOver(name)) continue
    groups.set(name, [...(groups.get(name) ?? []), value.toWellFormed()])
  }
  return groups
}

const listed = (values: readonly string[]) =>
  values.flatMap((value) => value.split(',').map((part) => part.trim())).filter(Boolean)

function faultOfName(name: string, { kind, place, own = [] }: FilterPlace): string | null {
  if (name === 'columns' && place === 'page') return null
  if (KNOWN.includes(name)) return null
  const names = [...facetsOf(kind), 'q', 'sort'].join(', ')
  const beside = own.length === 0 ? '' : `; beside them stand ${own.join(', ')}`
  return `There is no filter “${asShown(name)}”; the filters here are ${names}${beside}.`
}

function someValues(name: FacetName, head: SnapshotHead): string {
  const keys = [...facetValues(name, head).keys()]
  if (keys.length === 0) return ''
  const [some, rest] = [keys.slice(0, MOST_OFFERED), keys.length - MOST_OFFERED]
  return `; it can be ${some.join(', ')}${rest > 0 ? ` or one of ${rest} more` : ''}`
}

function faultOfValue(name: FacetName, value: string, head: SnapshotHead): string {
  const fixed = fixedValues(name)
  if (value.length > LONGEST_VALUE) {
    return `A value of ${name} has at most ${LONGEST_VALUE} characters; “${asShown(value)}” has ${value.length}.`
  }
  return fixed === null
    ? `This publication knows no ${name} “${asShown(value)}”${someValues(name, head)}.`
    : `The filter ${name} has no value “${asShown(value)}”; it can be ${fixed.join(', ')}.`
}

type Read<T> = { value: T; faults: string[] }

function readFacet(name: FacetName, raw: readonly string[], where: FilterPlace): Read<string[]> {
  const values = [...new Set(listed(raw))]
  if (values.length === 0) return { value: [], faults: [] }
  if (!facetsOf(where.kind).includes(name)) {
    const sentence = `The filter ${name} is for a column that this matrix does not have (“${asShown(values.join(', '))}”).`
    return { value: [], faults: [sentence] }
  }
  if (values.length > MOST_VALUES) {
    return { value: [], faults: [`The filter ${name} takes at most ${MOST_VALUES} values.`] }
  }
  const resolved = values.map((value) => ({
    value,
    key: value.length > LONGEST_VALUE ? null : resolveValue(name, value, where.head),
  }))
  const keys = new Set(resolved.map(({ key }) => key))
  const unknown = resolved.filter(({ key }) => key === null)
  return {
    value: [...facetValues(name, where.head).keys()].filter((key) => keys.has(key)),
    faults: unknown.map(({ value }) => faultOfValue(name, value, where.head)),
  }
}

/**
 * Reads what is searched for.
 * @param raw the searches of an address, well-formed
 * @returns those that can be followed, without doubles, and a sentence for each that cannot
 */
export function readSearch(raw: readonly string[]): Read<string[]> {
  const texts = [
    ...new Set(
      raw.map((text) =>
        text
          .normalize('NFC')
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim(),
      ),
    ),
  ]
  const short = texts.filter((text) => text !== '' && text.length <= LONGEST_SEARCH)
  const long = texts.filter((text) => text.length > LONGEST_SEARCH)
  if (short.length > MOST_SEARCHES) {
    return { value: [], faults: [`There are at most ${MOST_SEARCHES} searches (q) at once.`] }
  }
  return {
    value: short,
    faults: long.map(
      (text) =>
        `A search (q) has at most ${LONGEST_SEARCH} characters; “${asShown(text)}” has ${text.length}.`,
    ),
  }
}

/**
 * The columns by which the issues of a matrix can be sorted.
 * @param kind the kind of matrix
 */
export function sortColumnsOf(kind: FilterKind): readonly SortColumn[] {
  return kind === 'compare' ? [...publicKeysOf('outcomes'), 'change'] : publicKeysOf(kind)
}

function readSort(raw: readonly string[], { kind }: FilterPlace): Read<Sort | null> {
  const [asked, ...more] = [...new Set(listed(raw).map((value) => value.toLowerCase()))]
  if (asked === undefined) return { value: null, faults: [] }
  if (more.length > 0) {
    const sentence = `The order (sort) takes one column, not “${asShown([asked, ...more].join(', '))}”.`
    return { value: null, faults: [sentence] }
  }
  const columns = sortColumnsOf(kind)
  const column = columns.find((key) => key === asked.replace(/^-/u, ''))
  if (column !== undefined) {
    return { value: { column, descending: asked.startsWith('-') }, faults: [] }
  }
  const sentence = `There is no column “${asShown(asked)}” to sort the issues by; it can be ${columns.join(', ')}.`
  return { value: null, faults: [sentence] }
}

function readColumns(raw: readonly string[], { kind, place }: FilterPlace): Read<ColumnChoice> {
  if (place === 'file') return { value: null, faults: [] }
  const asked = [...new Set(listed(raw).map((value) => value.toLowerCase()))]
  const { choice, unknown } = readColumnChoice(asked, kind)
  const known = ['short', ...columnsToChoose(kind)].join(', ')
  const faults = sayUnknown(
    unknown,
    (key) => `There is no column “${key}” to show here; it can be ${known}.`,
  )
  return { value: choice, faults }
}

/**
 * Reads a filter from the query of an address.
 * @param params the query, without what the file or page takes beside its filter
 * @param where the kind of matrix, its frozen words, and whether a page or a file is asked for
 * @returns the filter of all that could be read, and a sentence for each thing that could not
 */
export function parseFilter(params: URLSearchParams, where: FilterPlace): ParsedFilter {
  const groups = grouped(params)
  const faults: FilterFault[] = []
  const take = <T>(name: string, { value, faults: sentences }: Read<T>): T => {
    faults.push(...sentences.map((sentence) => ({ name, sentence })))
    return value
  }
  for (const name of groups.keys()) {
    const sentence = faultOfName(name, where)
    if (sentence !== null) faults.push({ name, sentence })
  }
  const chosen = chosenBy((name) => take(name, readFacet(name, groups.get(name) ?? [], where)))
  const q = take('q', readSearch(groups.get('q') ?? []))
  const sort = take('sort', readSort(groups.get('sort') ?? [], where))
  const columns = take('columns', readColumns(groups.get('columns') ?? [], where))
  return { filter: { chosen, q, sort, columns }, faults }
}
