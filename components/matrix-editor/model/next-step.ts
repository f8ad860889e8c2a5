import type { DraftIssue } from '@/lib/domain/draft'
import type { Step } from '@/lib/domain/records'

const time = ({ at }: Step) => new Date(at).getTime()

/** The latest of some steps, which is where a text stands; undefined where there is none. */
export function latestStep(steps: readonly Step[]): Step | undefined {
  return steps.reduce<Step | undefined>(
    (latest, step) => (latest === undefined || time(step) >= time(latest) ? step : latest),
    undefined,
  )
}

/**
 * The steps with the latest first, as whoever looks where a text stands reads them; of one minute,
 * the one that was added last.
 */
export const latestFirst = (steps: readonly Step[]): Step[] =>
  steps.toReversed().sort((a, b) => time(b) - time(a))

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
