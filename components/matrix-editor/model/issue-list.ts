import type { DraftIssue } from '@/lib/domain/draft'
import { plain } from './options'

/** What a list of issues is narrowed to; '' narrows nothing. */
export type ListFilter = {
  q: string
  concern: string
  result: string
  status: string
  mine: boolean
  /** only those with an open objection */
  objected: boolean
}

export const NO_FILTER: ListFilter = {
  q: '',
  concern: '',
  result: '',
  status: '',
  mine: false,
  objected: false,
}

/** How many of the filters are on, the search aside. */
export const filtersOn = ({ concern, result, status, mine, objected }: ListFilter): number =>
  [concern, result, status].filter((one) => one !== '').length + Number(mine) + Number(objected)

function textOf({ cells }: DraftIssue): string {
  const { reference, title, summary, notes, proposals, progress } = cells
  const documents = [...proposals, ...progress].map((item) => item.document)
  return [reference, title, summary, notes, ...documents].filter(Boolean).join(' ')
}

type Looking = { me: string; isObjected: (issueId: string) => boolean }

const isWanted = (wanted: string, value: string | null) => wanted === '' || wanted === value

/**
 * Whether an issue belongs in the list: every word of the search occurs in it, case and accents
 * aside, and each filter that is on holds.
 * @param who the id of whoever looks, for what is mine, and whether an issue is objected to
 */
export function isListed(issue: DraftIssue, filter: ListFilter, { me, isObjected }: Looking) {
  const { concern, result, concern_status: status, owner } = issue.cells
  if (filter.mine && owner !== me) return false
  if (filter.objected && !isObjected(issue.id)) return false
  if (!isWanted(filter.concern, concern)) return false
  if (!(isWanted(filter.result, result) && isWanted(filter.status, status))) return false
  const text = plain(textOf(issue))
  return plain(filter.q)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
