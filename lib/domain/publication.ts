import type { Assembly } from './assembly'
import type { PublicationKind } from './vocabulary'

/** A number at the other end of a correction, and the sentence that says what is corrected and why. */
export type Correction = { number: number; why: string }

/** The number that corrects one, with its sentence; that it was withdrawn since does not unsay it. */
export type CorrectedBy = Correction & { withdrawn: PublicationMark['withdrawn'] }

/** A publication without its content: its number, its dates and the marks it bears. */
export type PublicationMark = {
  kind: PublicationKind
  number: number
  /** a date, or a time with zone */
  asOf: string
  publishedAt: string
  contentHash: string
  withdrawn: { at: string; reason: string } | null
  /** its content is erased */
  removed: { at: string; reason: string } | null
  /** the issues publication it is measured against; outcomes only */
  baseline: number | null
  corrects: Correction | null
  /** the number that corrects this one: the last that stands, else the last that was withdrawn */
  correctedBy: CorrectedBy | null
}

/** An assembly with all that was published of it, newest first. */
export type AssemblyEntry = { assembly: Assembly; publications: PublicationMark[] }

/** A publication of an assembly. */
type Published = { assembly: Assembly; mark: PublicationMark }

/**
 * Whether a publication stands: it is neither withdrawn nor removed.
 * @param mark the marks it bears
 */
export const isStanding = ({
  withdrawn,
  removed,
}: Pick<PublicationMark, 'withdrawn' | 'removed'>): boolean =>
  withdrawn === null && removed === null

/**
 * The latest publication of a kind: the highest number that is neither withdrawn nor removed.
 * @param publications those of one assembly, in any order
 * @returns null where there is none
 */
export function latestOf(
  publications: readonly PublicationMark[],
  kind: PublicationKind,
): PublicationMark | null {
  const standing = publications.filter((mark) => mark.kind === kind && isStanding(mark))
  return standing.toSorted((a, b) => b.number - a.number)[0] ?? null
}

/**
 * The publication that was made last of all that stand.
 * @param entries the assemblies, in any order
 * @returns null where none stands
 */
export function newestOf(entries: readonly AssemblyEntry[]): Published | null {
  const standing = entries.flatMap(({ assembly, publications }) =>
    publications.filter(isStanding).map((mark) => ({ assembly, mark })),
  )
  return (
    standing.toSorted(
      (a, b) => Date.parse(b.mark.publishedAt) - Date.parse(a.mark.publishedAt),
    )[0] ?? null
  )
}

/**
 * The publications that an address without a number, or of an issue, may have led to and leads to no
 * more: those removed, and those withdrawn with no other of their kind standing.
 * @param publications those of one assembly; their order is kept
 */
export function goneOf(publications: readonly PublicationMark[]): PublicationMark[] {
  return publications.filter(
    ({ kind, removed, withdrawn }) =>
      removed !== null || (withdrawn !== null && latestOf(publications, kind) === null),
  )
}

/**
 * The kind of publication that a page or a file of an assembly is made of.
 * @param name its last word, as `issues` or `compare`: all but the issues are of outcomes
 */
export const publicationKindOf = (name: string): PublicationKind =>
  name === 'issues' ? 'issues' : 'outcomes'

const KIND_AND_NUMBER = /^(issues|outcomes)\/([1-9]\d{0,5})$/u

/**
 * The publication that a query names as `issues/1` or `outcomes/1`.
 * @param text in small letters
 * @returns null where it is not written so
 */
export function publicationNamed(text: string): { kind: PublicationKind; number: number } | null {
  const [, kind, number] = KIND_AND_NUMBER.exec(text) ?? []
  if (kind !== 'issues' && kind !== 'outcomes') return null
  return { kind, number: Number(number) }
}

/**
 * The publication of a kind that an address names.
 * @param publications those of one assembly, in any order
 * @param wanted its kind, and its number or latest
 * @returns null where there is none, also where every one is withdrawn and the latest is asked for
 */
export function markOf(
  publications: readonly PublicationMark[],
  wanted: { kind: PublicationKind; number: number | 'latest' },
): PublicationMark | null {
  if (wanted.number === 'latest') return latestOf(publications, wanted.kind)
  const found = publications.find(
    (mark) => mark.kind === wanted.kind && mark.number === wanted.number,
  )
  return found ?? null
}
