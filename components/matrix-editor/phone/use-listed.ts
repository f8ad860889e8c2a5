import { useMemo, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { SavedView } from '@/lib/domain/layout/saved-view'
import { ALL_ISSUES, isListed, type ListFilter, NO_FILTER } from '../model/issue-list'
import { arrange } from '../model/layout/arrangement'
import { isKnownView, rowsOfView } from '../model/layout/kept-layout'
import type { Looking } from '../model/layout/looked-at'

type Parts = {
  /** the views that were saved */
  views: readonly SavedView[]
  /** the id of the view that a link asks for */
  asked: string | null
  /** who looks, and the marks that issues bear */
  looking: Looking
  /** the id of the issue that is open */
  opened: string | null
}

/** The issues of a view that match, in its order. */
function matchingOf(issues: readonly DraftIssue[], filter: ListFilter, parts: Parts): string[] {
  const rows = rowsOfView(filter.view, parts.views)
  const ofView =
    filter.view === ALL_ISSUES
      ? issues
      : arrange(issues, { ...parts.looking, rows }).flatMap((group) => group.issues)
  return ofView.filter((issue) => isListed(issue, filter)).map(({ id }) => id)
}

/**
 * The issues of the list: those of a view that match, and those that did when they were looked for.
 * What is edited stays where it is until the person applies the filter again.
 * @param issues the issues of the matrix, in its order
 * @param parts the views, whoever looks, and the issue that is open
 */
export function useListed(issues: readonly DraftIssue[], parts: Parts) {
  const { views, asked, looking, opened } = parts
  const isThere = asked === null || isKnownView(asked, views)
  const [filter, setFilter] = useState(() => ({
    ...NO_FILTER,
    view: asked !== null && isThere ? asked : ALL_ISSUES,
  }))
  const matching = useMemo(
    () => matchingOf(issues, filter, { views, asked, looking, opened: null }),
    [issues, filter, views, asked, looking],
  )
  const [stays, setStays] = useState<readonly string[]>(matching)
  const byId = useMemo(() => new Map(issues.map((issue) => [issue.id, issue])), [issues])
  // What something else led to stands in the list, too: one comes back to it, and goes on from it.
  const wanted = opened === null ? matching : [...matching, opened]
  const more = wanted.filter((id) => !stays.includes(id))
  if (more.length > 0) setStays([...stays, ...more])
  const shown =
    filter.view === ALL_ISSUES
      ? issues.filter(({ id }) => stays.includes(id))
      : stays.flatMap((id) => byId.get(id) ?? [])
  return {
    ...{ filter, shown, views, total: issues.length },
    /** a link asked for a view that is there no more */
    missing: !isThere,
    /** how many are shown that match no longer */
    stale: shown.length - matching.length,
    apply: (next: ListFilter = filter) => {
      setFilter(next)
      setStays(matchingOf(issues, next, parts))
    },
  }
}
