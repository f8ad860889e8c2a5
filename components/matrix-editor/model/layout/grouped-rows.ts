import type { DraftIssue } from '@/lib/domain/draft'
import type { Grouping } from '@/lib/domain/layout/layout'
import { LEVELS_DOWN } from '@/lib/domain/level-entries'
import { naturalOrder } from '@/lib/domain/natural-order'
import { CONCERN_STATUSES, READINESSES, RESULTS } from '@/lib/domain/vocabulary'
import { fill } from '../../../ui/fill'
import type { RowGroup } from '../matrix-rows'
import { valueWords } from '../value-words'
import type { Looking } from './looked-at'

const ORDERS: Partial<Record<Grouping, readonly string[]>> = {
  concern: LEVELS_DOWN,
  residual_concern: LEVELS_DOWN,
  result: RESULTS,
  concern_status: CONCERN_STATUSES,
  readiness: READINESSES,
}

/** The key of the group that an issue stands in; null where its cell is blank. */
export function groupKeyOf(issue: DraftIssue, { rows, source }: Looking): string | null {
  const { cells } = issue
  if (rows.group === 'themes') return cells.themes[0] ?? null
  const key = cells[rows.group]
  const isGone = rows.group === 'section' && !source.sections.some((one) => one.key === key)
  return isGone ? null : key
}

function headingOf(key: string | null, { rows, source }: Looking): string {
  const { editor, columns } = source.words
  if (rows.group === 'section') {
    return source.sections.find((one) => one.key === key)?.heading ?? editor.noSection
  }
  const value = rows.group === 'themes' ? [key] : key
  const word = key === null ? editor.blank : valueWords(rows.group, value, source)
  return fill(editor.layout.groupHeading, { column: columns[rows.group], value: word })
}

function groupsOrder({ rows, source }: Looking) {
  const order =
    rows.group === 'section' ? source.sections.map(({ key }) => key) : ORDERS[rows.group]
  return (a: RowGroup, b: RowGroup): number => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
    return order
      ? order.indexOf(a.key) - order.indexOf(b.key)
      : naturalOrder(a.heading, b.heading) || (a.key < b.key ? -1 : 1)
  }
}

/**
 * Puts issues under headings; one with several themes stands under its first.
 * @param issues issues in the order in which they are to stand
 * @param looking what they are grouped by
 * @returns groups that have an issue, in the order of what they are grouped by, blank last
 */
export function groupedIssues(issues: readonly DraftIssue[], looking: Looking): RowGroup[] {
  const groups = new Map<string | null, RowGroup>()
  for (const issue of issues) {
    const key = groupKeyOf(issue, looking)
    const group = groups.get(key) ?? { key, heading: headingOf(key, looking), issues: [] }
    groups.set(key, group)
    group.issues.push(issue)
  }
  return [...groups.values()].sort(groupsOrder(looking))
}
