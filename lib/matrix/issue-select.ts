import type { Cells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'

/** The columns of `issue` that a draft is made of. */
export const ISSUE_SELECT = {
  id: true,
  slug: true,
  slugFixed: true,
  present: true,
  sortKey: true,
  section: true,
  reference: true,
  title: true,
  summary: true,
  themes: true,
  areasOfConcern: true,
  proposals: true,
  implications: true,
  organizations: true,
  concern: true,
  concernRationale: true,
  position: true,
  result: true,
  finalReference: true,
  outcomeSummary: true,
  progress: true,
  concernStatus: true,
  residualConcern: true,
  residualRationale: true,
  followUps: true,
  sources: true,
  owner: true,
  readiness: true,
  held: true,
  notes: true,
} as const

type IssueRow = Record<keyof typeof ISSUE_SELECT, unknown> & {
  id: string
  slug: string
  slugFixed: boolean
  present: boolean
}

/** Every cell was parsed by its schema before it was stored, and the table checks its shape. */
const asCells = (cells: { [K in keyof Cells]: unknown }) => cells as Cells

/**
 * Turns a row of the table into an issue as staff see it.
 * @param row what ISSUE_SELECT selects
 */
export function draftIssueOf(row: IssueRow): DraftIssue {
  const { id, slug, slugFixed, present, ...rest } = row
  const cells = asCells({
    id: slug,
    section: rest.section,
    reference: rest.reference,
    title: rest.title,
    summary: rest.summary,
    themes: rest.themes,
    areas_of_concern: rest.areasOfConcern,
    proposals: rest.proposals,
    implications: rest.implications,
    organizations: rest.organizations,
    concern: rest.concern,
    concern_rationale: rest.concernRationale,
    position: rest.position,
    result: rest.result,
    final_reference: rest.finalReference,
    outcome_summary: rest.outcomeSummary,
    progress: rest.progress,
    concern_status: rest.concernStatus,
    residual_concern: rest.residualConcern,
    residual_rationale: rest.residualRationale,
    follow_ups: rest.followUps,
    sources: rest.sources,
    owner: rest.owner,
    readiness: rest.readiness,
    held: rest.held,
    notes: rest.notes,
    sort_key: rest.sortKey,
  })
  return { id, present, slugFixed, cells }
}
