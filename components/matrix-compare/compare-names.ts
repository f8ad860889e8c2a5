import type { MatrixWords, PublicWords } from '@/components/matrix-view/matrix-words'
import type { SnapshotHead } from '@/lib/domain/snapshot'

/** The columns of the registry by the headings that they have here. */
export function headedAsCompared(head: SnapshotHead, { compare }: PublicWords): SnapshotHead {
  const { headers } = compare
  return {
    ...head,
    headings: {
      ...head.headings,
      concern: headers.before,
      concern_rationale: headers.why,
      proposals: headers.proposed,
      position: headers.asked,
      result: headers.decided,
      concern_status: headers.became,
      outcome_summary: headers.text,
      residual_concern: headers.after,
      residual_rationale: headers.remains,
      follow_ups: headers.todo,
      organizations: headers.organizations,
    },
  }
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
