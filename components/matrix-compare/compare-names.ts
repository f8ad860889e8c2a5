import type { MatrixWords, PublicWords } from '@/components/matrix-view/matrix-words'
import type { ChosenColumn } from '@/lib/domain/filter/filter'
import type { SnapshotHead } from '@/lib/domain/snapshot'

type Header = Exclude<keyof PublicWords['compare']['headers'], 'issue'>

/** The column of the registry that stands under each heading, or the first of them. */
export const COLUMN_OF = {
  before: 'concern',
  why: 'concern_rationale',
  proposed: 'proposals',
  asked: 'position',
  change: 'change',
  decided: 'result',
  became: 'concern_status',
  text: 'outcome_summary',
  after: 'residual_concern',
  remains: 'residual_rationale',
  todo: 'follow_ups',
  organizations: 'organizations',
} as const satisfies Record<Header, ChosenColumn>
const HEADERS = Object.keys(COLUMN_OF) as Header[]

/** The columns of the registry by the headings that they have here. */
export function headedAsCompared(head: SnapshotHead, { compare }: PublicWords): SnapshotHead {
  const own = HEADERS.map((header) => [COLUMN_OF[header], compare.headers[header]])
  return { ...head, headings: { ...head.headings, ...Object.fromEntries(own) } }
}

/** The words of a matrix, its filters called as the columns are that they look at. */
export function namedAsCompared({ compare, matrix }: PublicWords): MatrixWords {
  const { headers } = compare
  const names = {
    ...matrix.filter.names,
    concern: headers.before,
    change: headers.change,
    result: headers.decided,
    status: headers.became,
    residual: headers.after,
  }
  return { ...matrix, filter: { ...matrix.filter, names } }
}
