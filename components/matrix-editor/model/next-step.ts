import type { DraftIssue } from '@/lib/domain/draft'
import { latestStep } from '@/lib/domain/latest-step'
import type { Step } from '@/lib/domain/records'

/**
 * The body in which an issue is dealt with now: that of its latest step that names one, else the
 * body in which anything of the matrix was noted last.
 */
export function bodyNow(issue: DraftIssue, issues: readonly DraftIssue[]): string | null {
  const named = (steps: readonly Step[]) => latestStep(steps.filter(({ body }) => body !== null))
  const own = named(issue.cells.progress)
  return (own ?? named(issues.flatMap(({ cells }) => cells.progress)))?.body ?? null
}

/**
 * A step that says no more than where and when.
 * @param made its id, the moment with its zone, and the body
 */
export const bareStep = (made: { id: string; at: string; body: string | null }): Step => ({
  ...made,
  state: null,
  document: null,
  note: null,
  url: null,
})
