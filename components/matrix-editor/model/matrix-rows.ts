import type { DraftIssue } from '@/lib/domain/draft'
import { inOrder } from '@/lib/domain/order'

type Section = { key: string; heading: string }

/** One section of the matrix with its issues; key null is for issues that have no section yet. */
export type RowGroup = { key: string | null; heading: string; issues: DraftIssue[] }

/**
 * Puts the issues that are present under their sections, each in the matrix's order. Issues
 * without a section, or in one that the matrix no longer has, come last.
 * @param issues all issues of the draft
 * @param sections the sections in their order
 * @param noSection the heading of the last group
 */
export function groupRows(
  issues: readonly DraftIssue[],
  sections: readonly Section[],
  noSection: string,
): RowGroup[] {
  const groups = new Map<string | null, RowGroup>(
    sections.map((section) => [section.key, { ...section, issues: [] }]),
  )
  const rest: RowGroup = { key: null, heading: noSection, issues: [] }
  for (const issue of inOrder(issues, sections)) {
    if (issue.present) (groups.get(issue.cells.section) ?? rest).issues.push(issue)
  }
  const all = [...groups.values()]
  if (rest.issues.length > 0 || all.length === 0) all.push(rest)
  return all
}

/** The id of the line at the end of a section by which an issue is added to it. */
export const addRowId = (section: string | null) => `add:${section ?? ''}`

/** Whether a row is such a line. */
export const isAddRow = (row: string) => row.startsWith('add:')

/** The rows that the arrow keys walk: each issue, and the line to add one after each section. */
export function walkedRows(groups: readonly RowGroup[], mayAdd: boolean): string[] {
  return groups.flatMap((group) => [
    ...group.issues.map((issue) => issue.id),
    ...(mayAdd ? [addRowId(group.key)] : []),
  ])
}

/** The removed issues, which can be restored. */
export const removedIssues = (issues: readonly DraftIssue[]) =>
  inOrder(
    issues.filter((issue) => !issue.present),
    [],
  )
