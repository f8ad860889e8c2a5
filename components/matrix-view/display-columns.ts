import type { PublicKey } from '@/lib/domain/columns'
import { chosenColumns } from '@/lib/domain/filter/column-choice'
import type { ChosenColumn, ColumnChoice, FilterKind } from '@/lib/domain/filter/filter'
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

/** Which of the columns that stand within others' are shown; all of them where none was chosen. */
export type Shows = (key: ChosenColumn) => boolean

const column = (key: DisplayColumn['key'], width: number, sort: PublicKey | null = null) => ({
  key,
  width,
  sort,
})

const CONCERN = column('concern', 9.5, 'concern')
const RATIONALE = column('concern_rationale', 19)
const AFTER = [
  column('result', 11, 'result'),
  column('outcome_summary', 20),
  column('concern_status', 9, 'concern_status'),
  column('residual_concern', 9.5, 'residual_concern'),
  column('residual_rationale', 18),
  column('follow_ups', 18),
]
const PROGRESS = column('progress', 15)
const ISSUE = column('issue', 17, 'reference')
const SUMMARY = column('summary', 16)
const PROPOSALS = [column('proposals', 20), column('implications', 19), column('position', 17)]
const LAST = [column('organizations', 16), column('sources', 17)]
const ALL = [ISSUE, SUMMARY, CONCERN, RATIONALE, ...PROPOSALS, ...AFTER, PROGRESS, ...LAST]

const WITHIN: Readonly<Partial<Record<DisplayColumn['key'], readonly ChosenColumn[]>>> = {
  summary: ['summary', 'themes', 'areas_of_concern'],
  result: ['result', 'final_reference'],
}

function isWanted({ key }: DisplayColumn, shows: Shows): boolean {
  return key === 'issue' || (WITHIN[key] ?? [key]).some(shows)
}

/**
 * Tells of each column whether a choice shows it.
 * @param kind of the matrix
 * @param choice what the address asks for
 */
export function showsOf(kind: FilterKind, choice: ColumnChoice): Shows {
  const chosen = chosenColumns(choice, kind)
  return (key) => chosen === null || chosen.has(key)
}

/**
 * The columns of the reading table in the order in which they are read: what is judged stands in
 * the first view, what it rests on follows. The outcomes show what outcomes.csv holds; the rest of
 * the before side stands in the comparison and on the issue's page. Chosen ones begin with what the
 * issue is about, as the Short list does.
 * @param kind of the publication
 * @param choice what the address asks for
 */
export function displayColumns(
  kind: PublicationKind,
  choice: ColumnChoice = null,
): readonly DisplayColumn[] {
  if (choice !== null) return ALL.filter((each) => isWanted(each, showsOf(kind, choice)))
  if (kind === 'issues') return [ISSUE, CONCERN, RATIONALE, SUMMARY, ...PROPOSALS, ...LAST]
  return [ISSUE, CONCERN, ...AFTER, PROGRESS, SUMMARY, ...LAST]
}
