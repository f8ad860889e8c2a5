import { useMemo, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { isListed, type ListFilter, NO_FILTER } from '../model/issue-list'

/**
 * The issues of the list: those that match, and those that did when they were looked for. What is
 * edited stays where it is until the person applies the filter again.
 */
export function useListed(issues: readonly DraftIssue[], me: string) {
  const [filter, setFilter] = useState(NO_FILTER)
  const matching = useMemo(
    () => new Set(issues.filter((one) => isListed(one, filter, me)).map(({ id }) => id)),
    [issues, filter, me],
  )
  const [stays, setStays] = useState<ReadonlySet<string>>(matching)
  const shown = issues.filter(({ id }) => matching.has(id) || stays.has(id))
  if ([...matching].some((id) => !stays.has(id))) setStays(new Set([...stays, ...matching]))
  return {
    ...{ filter, shown },
    /** how many are shown that match no longer */
    stale: shown.length - matching.size,
    apply: (next: ListFilter = filter) => {
      setFilter(next)
      setStays(new Set(issues.filter((one) => isListed(one, next, me)).map(({ id }) => id)))
    },
  }
}
