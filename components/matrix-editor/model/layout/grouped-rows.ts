import type { DraftIssue } from '@/lib/domain/draft'
import type { Grouping } from '@/lib/domain/layout/layout'
import { LEVELS_DOWN } from '@/lib/domain/level-entries'
import { naturalOrder } from '@/lib/domain/natural-order'
import { CONCERN_STATUSES, READINESSES, RESULTS } from '@/lib/domain/vocabulary'
import { fill } from '../../../ui/fill'
import type { RowGroup } from '../matrix-rows'
import { valueWords, type WordSource } from '../value-words'
import type { Looking } from './looked-at'

const ORDERS: Partial<Record<Grouping, readonly string[]>> = {
  concern: LEVELS_DOWN,
  residual_concern: LEVELS_DOWN,
  result: RESULTS,
  concern_status: CONCERN_STATUSES,
  readiness: READINESSES,
}

/** What stands between the keys of themes that are a group together: no key holds it. */
const AND = ' '

const themeWord = (theme: string, source: WordSource) => valueWords('themes', [theme], source)

/** All themes of an issue are its group, whichever of them was chosen first. */
function themesKey(themes: readonly string[], source: WordSource): string | null {
  const inOrder = themes.toSorted((a, b) =>
    naturalOrder(themeWord(a, source), themeWord(b, source)),
  )
  return inOrder.length === 0 ? null : inOrder.join(AND)
}

/** The key of the group that an issue stands in; null where its cell is blank. */
export function groupKeyOf(issue: DraftIssue, { rows, source }: Looking): string | null {
  const { cells } = issue
  if (rows.group === 'themes') return themesKey(cells.themes, source)
  const key = cells[rows.group]
  const isGone = rows.group === 'section' && !source.sections.some((one) => one.key === key)
  return isGone ? null : key
}

function headingOf(key: string | null, { rows, source }: Looking): string {
  const { editor, columns } = source.words
  if (rows.group === 'section') {
    return source.sections.find((one) => one.key === key)?.heading ?? editor.noSection
  }
  const themes = rows.group === 'themes' ? key?.split(AND) : undefined
  const word =
    themes?.map((theme) => themeWord(theme, source)).join(' + ') ??
    (key === null ? editor.blank : valueWords(rows.group, key, source))
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
 * Puts issues under headings; one with several themes stands once, under all of them.
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
