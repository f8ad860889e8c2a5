import type { BeforeSide, Draft, DraftIssue } from '@/lib/domain/draft'

const UNKNOWN: BeforeSide = { concern: 'not-assessed', concern_rationale: null, position: null }

/**
 * Lays what an outcomes matrix takes from its baseline over the issues of the draft. The same issue
 * gives the same object, so that rows are not drawn anew.
 * @param baseline the draft's baseline, null where there is none
 */
export function beforeSide(baseline: Draft['baseline']): (issue: DraftIssue) => DraftIssue {
  const known = new WeakMap<DraftIssue, DraftIssue>()
  return (issue) => {
    const made = known.get(issue)
    if (made) return made
    const before = baseline?.before[issue.cells.id] ?? UNKNOWN
    const laid = { ...issue, cells: { ...issue.cells, ...before } }
    known.set(issue, laid)
    return laid
  }
}
