import type { DraftIssue } from '@/lib/domain/draft'
import { plain } from './options'

/** What a list of issues is narrowed to; '' narrows nothing. */
export type ListFilter = {
  /** the id of a view, whose rows these are of */
  view: string
  q: string
  concern: string
  result: string
  status: string
}

export const ALL_ISSUES = 'all'
export const NO_FILTER: ListFilter = {
  view: ALL_ISSUES,
  q: '',
  concern: '',
  result: '',
  status: '',
}

/** How many of the filters are on, the search aside. */
export const filtersOn = ({ view, concern, result, status }: ListFilter): number =>
  [concern, result, status].filter((one) => one !== '').length + Number(view !== ALL_ISSUES)

function textOf({ cells }: DraftIssue): string {
  const { reference, title, summary, notes, proposals, progress } = cells
  const documents = [...proposals, ...progress].map((item) => item.document)
  return [reference, title, summary, notes, ...documents].filter(Boolean).join(' ')
}

const isWanted = (wanted: string, value: string | null) => wanted === '' || wanted === value

/**
 * Whether an issue of the view belongs in the list: every word of the search occurs in it, case and
 * accents aside, and each filter that is on holds.
 */
export function isListed(issue: DraftIssue, filter: ListFilter) {
  const { concern, result, concern_status: status } = issue.cells
  if (!isWanted(filter.concern, concern)) return false
  if (!(isWanted(filter.result, result) && isWanted(filter.status, status))) return false
  const text = plain(textOf(issue))
  return plain(filter.q)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
