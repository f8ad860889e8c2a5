import type { PublicKey } from '@/lib/domain/columns'
import type { PublicationKind } from '@/lib/domain/vocabulary'

/** The cells that stand within another's column: the summary's, the result's or the heading's. */
export type ShownKey = Exclude<
  PublicKey,
  'id' | 'section' | 'reference' | 'title' | 'themes' | 'areas_of_concern' | 'final_reference'
>

export type DisplayColumn = {
  readonly key: 'issue' | ShownKey
  /** in rem: the table is laid out with these, alike in every section */
  readonly width: number
  /** the column of a filter's `sort`, where one sorts by it */
  readonly sort: PublicKey | null
}

const column = (key: DisplayColumn['key'], width: number, sort: PublicKey | null = null) => ({
  key,
  width,
  sort,
})

const CONCERN = column('concern', 9.5, 'concern')
const AFTER = [
  column('result', 11, 'result'),
  column('outcome_summary', 20),
  column('concern_status', 9, 'concern_status'),
  column('residual_concern', 9.5, 'residual_concern'),
  column('residual_rationale', 18),
  column('follow_ups', 18),
]
const ISSUE = column('issue', 17, 'reference')
const SUMMARY = column('summary', 16)
const PROPOSALS = [column('proposals', 20), column('implications', 19), column('position', 17)]
const LAST = [column('organizations', 16), column('sources', 17)]

/**
 * The columns of the reading table in the order in which they are read: what is judged stands in
 * the first view, what it rests on follows. The outcomes show what outcomes.csv holds; the rest of
 * the before side stands in the comparison and on the issue's page.
 * @param kind of the publication
 */
export function displayColumns(kind: PublicationKind): readonly DisplayColumn[] {
  if (kind === 'issues')
    return [ISSUE, CONCERN, column('concern_rationale', 19), SUMMARY, ...PROPOSALS, ...LAST]
  return [ISSUE, CONCERN, ...AFTER, column('progress', 15), SUMMARY, ...LAST]
}
