import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { freeSlug } from './row-changes'

/** An address that nobody chose: the one a new issue begins with. */
const isMadeUp = (slug: string) => /^new-\d+$/.test(slug)

/**
 * The address that follows from the first reference, as long as nobody has chosen or published one.
 * @param issue the issue whose reference is set
 * @param change the change that sets it
 * @param issues all issues of the matrix
 * @returns null where the address stays
 */
export function addressAfter(
  issue: DraftIssue,
  { column, after }: CellChange,
  issues: readonly DraftIssue[],
): string | null {
  if (column !== 'reference' || typeof after !== 'string' || issue.slugFixed) return null
  if (!isMadeUp(issue.cells.id)) return null
  const slug = freeSlug(after, issues)
  return isMadeUp(slug) ? null : slug
}
