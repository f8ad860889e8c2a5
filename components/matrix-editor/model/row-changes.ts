import { generateKeyBetween } from 'fractional-indexing'
import type { CellChange } from '@/lib/domain/cell-change'
import { blankCells } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { slugOf } from '@/lib/domain/reference/slug-of'
import { isReservedSlug } from '@/lib/domain/reserved'
import type { RowGroup } from './matrix-rows'

type NewId = () => string

/** A key after the last of the matrix, removed issues included, so that nothing shares a place. */
function placeAfter(issues: readonly DraftIssue[], group: RowGroup | undefined): string {
  const last = group?.issues.at(-1)?.cells.sort_key ?? null
  const taken = issues.map((issue) => issue.cells.sort_key).toSorted((a, b) => (a < b ? -1 : 1))
  const next = taken.find((key) => last !== null && key > last) ?? null
  return generateKeyBetween(last ?? taken.at(-1) ?? null, next)
}

/**
 * An address for an issue that no other issue has: the one that follows from the text, numbered
 * where that is taken, kept for a page or empty.
 */
export function freeSlug(text: string, issues: readonly DraftIssue[]): string {
  const taken = new Set(issues.map((issue) => issue.cells.id))
  const wanted = slugOf(text)
  const isFree = (slug: string) => !(taken.has(slug) || isReservedSlug(slug))
  if (wanted !== null && isFree(wanted)) return wanted
  const stem = wanted ?? 'new'
  let number = wanted === null ? 1 : 2
  while (!isFree(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

/** The change that adds a blank issue at the end of a section. */
export function additionOf(
  issues: readonly DraftIssue[],
  group: RowGroup | undefined,
  newId: NewId,
): CellChange {
  const cells = {
    ...blankCells(freeSlug('', issues), placeAfter(issues, group)),
    section: group?.key ?? null,
  }
  return { id: newId(), issueId: newId(), column: 'present', before: null, after: cells }
}

/**
 * The change that moves an issue one place up or down in its section.
 * @param group the section with all its issues
 * @param move where to; of the issues only those that are `shown` are passed, with what is hidden
 *   between them
 * @returns null where it already stands at that end
 */
export function stepOf(
  group: RowGroup,
  issueId: string,
  move: { by: -1 | 1; newId: NewId; shown?: readonly DraftIssue[] },
): CellChange | null {
  const { shown = group.issues, by } = move
  const beside = shown[shown.findIndex(({ id }) => id === issueId) + by]
  const others = group.issues.filter((issue) => issue.id !== issueId)
  const issue = group.issues.find(({ id }) => id === issueId)
  if (!issue || !beside) return null
  const to = others.indexOf(beside) + (by === 1 ? 1 : 0)
  const keyOf = (index: number) => others[index]?.cells.sort_key ?? null
  return {
    id: move.newId(),
    issueId,
    column: 'sort_key',
    before: issue.cells.sort_key,
    after: between(keyOf(to - 1), keyOf(to)),
  }
}

/** Two issues may share a key when two people added at once; then the later place is made free. */
function between(before: string | null, after: string | null): string {
  const clash = before !== null && after !== null && before >= after
  return generateKeyBetween(before, clash ? null : after)
}

/** The change that removes an issue or brings it back. */
export function presenceOf(issue: DraftIssue, present: boolean, newId: NewId): CellChange {
  return {
    id: newId(),
    issueId: issue.id,
    column: 'present',
    before: issue.present,
    after: present,
  }
}
