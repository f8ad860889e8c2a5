import type { CellKey } from '@/lib/domain/columns'

export type FieldGroup = {
  key: 'stands' | 'judgement' | 'writing' | 'lists' | 'about' | 'before' | 'after' | 'staff'
  columns: readonly CellKey[]
}

/** Everything about one issue beside the grid, in the order in which a matrix comes to be. */
export const PANEL_GROUPS: readonly FieldGroup[] = [
  {
    key: 'about',
    columns: [
      ...(['reference', 'title', 'section', 'summary', 'themes', 'areas_of_concern'] as const),
      ...(['organizations', 'sources', 'id'] as const),
    ],
  },
  {
    key: 'before',
    columns: ['proposals', 'implications', 'concern', 'concern_rationale', 'position'],
  },
  {
    key: 'after',
    columns: [
      ...(['progress', 'result', 'final_reference', 'outcome_summary', 'concern_status'] as const),
      ...(['residual_concern', 'residual_rationale', 'follow_ups'] as const),
    ],
  },
  { key: 'staff', columns: ['owner', 'readiness', 'held', 'notes'] },
]

/** The same on a phone: what changes in a corridor comes first. */
export const PHONE_GROUPS: readonly FieldGroup[] = [
  { key: 'stands', columns: ['progress'] },
  { key: 'judgement', columns: ['concern', 'result', 'concern_status', 'residual_concern'] },
  {
    key: 'writing',
    columns: [
      ...(['notes', 'concern_rationale', 'position', 'outcome_summary'] as const),
      ...(['residual_rationale', 'final_reference', 'implications', 'summary'] as const),
    ],
  },
  {
    key: 'lists',
    columns: [
      ...(['proposals', 'follow_ups', 'organizations', 'themes'] as const),
      ...(['areas_of_concern', 'sources'] as const),
    ],
  },
  {
    key: 'about',
    columns: ['reference', 'title', 'section', 'owner', 'readiness', 'held', 'id'],
  },
]
