const issues = [
  ...(['id', 'section', 'reference', 'title', 'themes', 'areas_of_concern', 'proposals'] as const),
  ...(['implications', 'organizations', 'concern', 'concern_rationale', 'position'] as const),
  ...(['sources', 'summary', 'organizations_how', 'publication', 'as_of', 'permalink'] as const),
] as const

const outcomes = [
  ...(['id', 'section', 'reference', 'title', 'themes', 'areas_of_concern'] as const),
  ...(['organizations', 'concern', 'result', 'final_reference', 'outcome_summary'] as const),
  ...(['concern_status', 'residual_concern', 'residual_rationale', 'follow_ups'] as const),
  ...(['sources', 'summary', 'organizations_how', 'progress'] as const),
  ...(['publication', 'as_of', 'permalink'] as const),
] as const

const compare = [
  ...(['id', 'section', 'reference', 'title', 'organizations', 'concern'] as const),
  ...(['concern_rationale', 'result', 'outcome_summary', 'concern_status'] as const),
  ...(['residual_concern', 'residual_rationale', 'change', 'position', 'final_reference'] as const),
  ...(['follow_ups', 'baseline', 'publication', 'as_of', 'permalink'] as const),
] as const

const proposals = [
  ...(['issue_id', 'reference', 'tag', 'origins', 'document', 'key_points', 'url'] as const),
  ...(['fate', 'proposal_id', 'supporters', 'opponents', 'concern'] as const),
  ...(['concern_rationale', 'publication', 'as_of', 'permalink'] as const),
] as const

const followUps = [
  ...(['issue_id', 'reference', 'action', 'responsible', 'where', 'due', 'state'] as const),
  ...(['url', 'follow_up_id', 'publication', 'as_of', 'permalink'] as const),
] as const

/**
 * The columns of the five files in their order, a contract with partners' scripts: a column may be
 * added at the end, none renamed, moved or dropped.
 */
export const fileHeaders = {
  issues,
  outcomes,
  compare,
  proposals,
  'follow-ups': followUps,
} as const

export type FileKey = keyof typeof fileHeaders
export type FileColumn = (typeof fileHeaders)[FileKey][number]
