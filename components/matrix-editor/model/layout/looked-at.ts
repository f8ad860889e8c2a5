import type { DraftIssue } from '@/lib/domain/draft'
import type { RowLayout } from '@/lib/domain/layout/layout'
import type { WordSource } from '../value-words'

/** What rows are chosen, sorted and grouped with. */
export type Looking = {
  rows: RowLayout
  source: WordSource
  /** the id of whoever looks */
  me: string
  /** the marks that an issue bears */
  marksOf: (issueId: string) => readonly string[]
  /** the change of an issue from its baseline */
  changeOf: (issue: DraftIssue) => string
}
