import { useMemo, useState } from 'react'
import type { DraftIssue } from '@/lib/domain/draft'
import type { RowMarks } from '../grid/row-marks'
import { isListed, type ListFilter, NO_FILTER } from '../model/issue-list'

type Parts = {
  issues: readonly DraftIssue[]
  /** the id of whoever looks */
  person: string
  marks: ReadonlyMap<string, RowMarks>
  /** whether it begins with what somebody objects to */
  startObjected: boolean
}

const hasObjection = (marks: RowMarks | undefined) =>
  [...(marks?.comments?.values() ?? [])].some(({ objections }) => objections.length > 0)

/**
 * The issues of the list: those that match, and those that did when they were looked for. What is
 * edited stays where it is until the person applies the filter again.
 */
export function useListed({ issues, person: me, marks, startObjected }: Parts) {
  const [filter, setFilter] = useState({ ...NO_FILTER, objected: startObjected })
  const looking = useMemo(
    () => ({ me, isObjected: (id: string) => hasObjection(marks.get(id)) }),
    [me, marks],
  )
  const matching = useMemo(
    () => new Set(issues.filter((one) => isListed(one, filter, looking)).map(({ id }) => id)),
    [issues, filter, looking],
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
      setStays(new Set(issues.filter((one) => isListed(one, next, looking)).map(({ id }) => id)))
    },
  }
}
