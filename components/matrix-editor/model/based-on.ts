import { mergeList } from '@/lib/domain/merge-list'
import { sameValue } from './draft-edits'

type Versions = { base: unknown; mine: unknown; now: unknown }

/**
 * What an edit comes to where the cell is no longer what it was made from: lists whose items do not
 * meet are brought together; else the edit says what it was made from, and the server judges.
 * @param column the column's key
 * @param versions what the edit was made from, what it makes of it, and what stands now
 */
export function basedOn(
  column: string,
  { base, mine, now }: Versions,
): { before: unknown; after: unknown } {
  if (sameValue(base, now)) return { before: now, after: mine }
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(now)) {
    const merged = mergeList(column, base, { mine, theirs: now })
    if (merged !== null) return { before: now, after: merged }
  }
  return { before: base, after: mine }
}
