import { useMemo, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import { isListed, type ListFilter, NO_FILTER } from '../model/issue-list'

type Parts = {
  /** the id of whoever looks */
  me: string
  /** the ids of the issues with an open objection */
  objected: readonly string[]
  /** whether it begins with those */
  startObjected: boolean
  /** the id of the issue that is open */
  opened: string | null
}

/**
 * The issues of the list: those that match, and those that did when they were looked for. What is
 * edited stays where it is until the person applies the filter again.
 * @param issues the issues of the matrix, in its order
 * @param who whoever looks, and the issue that is open
 */
export function useListed(issues: readonly DraftIssue[], who: Parts) {
  const { me, objected, opened, startObjected } = who
  const [filter, setFilter] = useState({ ...NO_FILTER, objected: startObjected })
  const looking = useMemo(
    () => ({ me, isObjected: (id: string) => objected.includes(id) }),
    [me, objected],
  )
  const matching = useMemo(
    () => new Set(issues.filter((one) => isListed(one, filter, looking)).map(({ id }) => id)),
    [issues, filter, looking],
  )
  const [stays, setStays] = useState<ReadonlySet<string>>(matching)
  const shown = issues.filter(({ id }) => matching.has(id) || stays.has(id))
  // What something else led to stands in the list, too: one comes back to it, and goes on from it.
  const wanted = opened === null ? [...matching] : [...matching, opened]
  if (wanted.some((id) => !stays.has(id))) setStays(new Set([...stays, ...wanted]))
  return {
    ...{ filter, shown, total: issues.length },
    /** how many are shown that match no longer */
    stale: shown.length - matching.size,
    apply: (next: ListFilter = filter) => {
      setFilter(next)
      setStays(new Set(issues.filter((one) => isListed(one, next, looking)).map(({ id }) => id)))
    },
  }
}
