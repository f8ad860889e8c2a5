import { asShown } from './filter/as-shown'
import { isPassedOver } from './filter/passed-over'
import { latestOf, type PublicationMark } from './publication'
import type { PublicationKind } from './vocabulary'

/**
 * What was asked for beside what there is, fit to stand in a sentence; the words for it are the
 * catalogue's.
 */
export type PairFault =
  /** `name` is that of the parameter, `value` what it holds */
  | { fault: 'unreadable' | 'unknown'; name: 'from' | 'to'; value: string }
  | { fault: 'twice'; name: 'from' | 'to' }
  /** the other one is named: there is none on its side that could be read, or none by itself */
  | { fault: 'missing' | 'alone'; name: 'from' | 'to'; other: string }
  | { fault: 'name'; name: string }
  | { fault: 'same' | 'turned' }

/** Two publications of an assembly, the earlier one first; null where there are not two. */
export type PublicationPair = {
  pair: { from: PublicationMark; to: PublicationMark } | null
  /** whether the address names both */
  isNamed: boolean
  faults: PairFault[]
}

const NAMED = /^(issues|outcomes)[-/]([1-9]\d{0,5})$/u
const ORDER: Readonly<Record<PublicationKind, number>> = { issues: 0, outcomes: 1 }

/** Before the assembly comes before after it, whatever was published when. */
const isLater = (a: PublicationMark, b: PublicationMark) =>
  ORDER[a.kind] - ORDER[b.kind] || a.number - b.number

/** How an address names a publication: `issues-2`. */
export const pairName = ({ kind, number }: Pick<PublicationMark, 'kind' | 'number'>): string =>
  `${kind}-${number}`

/**
 * The query that compares two publications.
 * @param from the earlier one
 * @param to the later one
 */
export const pairQuery = (from: PublicationMark, to: PublicationMark): string =>
  `from=${pairName(from)}&to=${pairName(to)}`

/**
 * The publication of the same kind before another, passing over what was removed; one that was
 * withdrawn was read too.
 * @param publications those of the assembly
 * @returns null where it is the first
 */
export function previousOf(
  publications: readonly PublicationMark[],
  { kind, number }: Pick<PublicationMark, 'kind' | 'number'>,
): PublicationMark | null {
  const before = publications.filter(
    (mark) => mark.kind === kind && mark.number < number && mark.removed === null,
  )
  return before.toSorted((a, b) => b.number - a.number)[0] ?? null
}

type Read = { mark: PublicationMark | null; isAsked: boolean; faults: PairFault[] }

function readOne(
  params: URLSearchParams,
  name: 'from' | 'to',
  publications: readonly PublicationMark[],
): Read {
  const given = [...params].filter(([key]) => key.toLowerCase() === name)
  const values = new Set(given.map(([, value]) => value.trim().toLowerCase()).filter(Boolean))
  const [value = '', ...more] = values
  if (more.length > 0) return { mark: null, isAsked: true, faults: [{ fault: 'twice', name }] }
  if (value === '') return { mark: null, isAsked: false, faults: [] }
  const [, kind, number] = NAMED.exec(value) ?? []
  if (kind === undefined) {
    return {
      mark: null,
      isAsked: true,
      faults: [{ fault: 'unreadable', name, value: asShown(value) }],
    }
  }
  const mark = publications.find((one) => one.kind === kind && one.number === Number(number))
  if (mark) return { mark, isAsked: true, faults: [] }
  return { mark: null, isAsked: true, faults: [{ fault: 'unknown', name, value }] }
}

function unknownNames(params: URLSearchParams): PairFault[] {
  const names = [...params].flatMap(([name, value]) => (value === '' ? [] : [name]))
  const unknown = names
    .filter((name) => !['from', 'to'].includes(name.toLowerCase()))
    .filter((name) => !isPassedOver(name.toLowerCase()))
  return [...new Set(unknown.map(asShown))].map((name) => ({ fault: 'name', name }))
}

/** What a number is compared with where nothing is asked for: the one before, else its baseline. */
function beforeOf(publications: readonly PublicationMark[], to: PublicationMark) {
  const baseline = publications.find(
    ({ kind, number, removed }) => kind === 'issues' && number === to.baseline && removed === null,
  )
  return previousOf(publications, to) ?? baseline ?? null
}

/** What follows one that is named alone: the latest of its kind, else the latest outcomes. */
function afterOf(publications: readonly PublicationMark[], from: PublicationMark) {
  const latest = [latestOf(publications, from.kind), latestOf(publications, 'outcomes')]
  return latest.find((mark) => mark !== null && isLater(mark, from) > 0) ?? null
}

function lastOf(publications: readonly PublicationMark[]): PublicationMark | null {
  const latest = [latestOf(publications, 'outcomes'), latestOf(publications, 'issues')]
  const standing = latest.filter((mark) => mark !== null)
  const compared = standing.find((mark) => beforeOf(publications, mark) !== null)
  return compared ?? null
}

function complete(from: Read, to: Read, publications: readonly PublicationMark[]) {
  const isUnread = ({ isAsked, mark }: Read) => isAsked && mark === null
  if (isUnread(from) || isUnread(to)) return null
  const later = to.mark ?? (from.mark ? afterOf(publications, from.mark) : lastOf(publications))
  const earlier = from.mark ?? (later && beforeOf(publications, later))
  return earlier && later ? { from: earlier, to: later } : null
}

function missing(from: Read, to: Read, publications: readonly PublicationMark[]): PairFault[] {
  const kept = publications.filter(({ removed }) => removed === null)
  const other = from.mark ?? to.mark
  if (kept.length < 2 || from.isAsked === to.isAsked || other === null) return []
  const name = from.isAsked ? 'to' : 'from'
  const fits = (mark: PublicationMark) =>
    name === 'to' ? isLater(mark, other) > 0 : isLater(other, mark) > 0
  return [{ fault: kept.some(fits) ? 'alone' : 'missing', name, other: pairName(other) }]
}

/**
 * Which two publications an address asks to compare. Where it names one or none: that one and the
 * one before or after it, or the latest of all.
 * @param params the query, without what a file takes beside it
 * @param publications those of the assembly
 */
export function readPair(
  params: URLSearchParams,
  publications: readonly PublicationMark[],
): PublicationPair {
  const from = readOne(params, 'from', publications)
  const to = readOne(params, 'to', publications)
  const faults = [...unknownNames(params), ...from.faults, ...to.faults]
  const isNamed = from.mark !== null && to.mark !== null
  const pair = complete(from, to, publications)
  if (pair === null) {
    return { pair, isNamed, faults: [...faults, ...missing(from, to, publications)] }
  }
  const order = isLater(pair.to, pair.from)
  if (order === 0) return { pair: null, isNamed, faults: [...faults, { fault: 'same' }] }
  if (order > 0) return { pair, isNamed, faults }
  const turned = { from: pair.to, to: pair.from }
  return { pair: turned, isNamed, faults: [...faults, { fault: 'turned' }] }
}
