/** One change of a cell as the history of the matrix shows it. */
export type HistoryChange = {
  id: string
  issueId: string
  column: string
  before: unknown
  after: unknown
}

/** Changes that were saved at once, or the part of them that is asked for. */
export type HistoryBatch = {
  revision: number
  /** ISO 8601 */
  at: string
  /** null where the installation itself made them */
  by: string | null
  /** how many were saved at once, asked for or not */
  total: number
  changes: HistoryChange[]
}

/** A change that was set aside because its cell had changed meanwhile, and what was chosen then. */
export type SettledChange = HistoryChange & {
  /** who had made it, and when; null where the installation had */
  by: string | null
  at: string
  /** mine took it, theirs dropped it, edit made something else of it */
  choice: 'mine' | 'theirs' | 'edit'
  settledBy: string | null
  settledAt: string
}

/** An issue by which the history can be narrowed, removed ones too. */
export type NamedIssue = {
  id: string
  slug: string
  reference: string | null
  title: string | null
  present: boolean
}
