import type { BeforeSide, Draft, DraftIssue } from '@/lib/domain/draft'
import { joinProposals } from '@/lib/domain/freeze'
import type { EditorView } from './view'

const UNKNOWN: BeforeSide = {
  concern: 'not-assessed',
  concern_rationale: null,
  position: null,
  proposals: [],
}

/** In the view Outcomes what became of proposals is written, so it keeps the draft's own. */
function sideIn(view: EditorView, issue: DraftIssue, before: BeforeSide): BeforeSide {
  const { proposals } = issue.cells
  if (view !== 'compare') return { ...before, proposals }
  return { ...before, proposals: joinProposals(before.proposals, proposals).proposals }
}

/**
 * Lays what an outcomes matrix takes from its baseline over the issues of the draft. The same issue
 * gives the same object, so that rows are not drawn anew.
 * @param baseline the draft's baseline, null where there is none
 * @param view where it is shown; the view Issues shows the draft as it is
 */
export function beforeSide(
  baseline: Draft['baseline'],
  view: EditorView,
): (issue: DraftIssue) => DraftIssue {
  const known = new WeakMap<DraftIssue, DraftIssue>()
  return (issue) => {
    if (view === 'issues') return issue
    const made = known.get(issue)
    if (made) return made
    const before = baseline?.before[issue.cells.id] ?? UNKNOWN
    const laid = { ...issue, cells: { ...issue.cells, ...sideIn(view, issue, before) } }
    known.set(issue, laid)
    return laid
  }
}
