import type { DraftIssue } from './draft'

/**
 * Puts issues into the order in which a matrix is read: section after section, those without one
 * last; within a section by `sort_key`, character by character as the keys were made, whatever the
 * database's collation.
 * @param issues issues of one matrix
 * @param sections its sections in their order
 */
export function inOrder(
  issues: readonly DraftIssue[],
  sections: readonly { key: string }[],
): DraftIssue[] {
  const places = new Map(sections.map((section, index) => [section.key, index]))
  const placeOf = ({ cells }: DraftIssue) =>
    places.get(cells.section ?? '') ?? Number.MAX_SAFE_INTEGER
  return issues.toSorted((a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    if (one !== other) return one - other
    if (a.cells.sort_key !== b.cells.sort_key) {
      return a.cells.sort_key < b.cells.sort_key ? -1 : 1
    }
    return a.cells.id < b.cells.id ? -1 : 1
  })
}
