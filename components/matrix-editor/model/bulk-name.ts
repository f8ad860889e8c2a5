import type { CellChange } from '@/lib/domain/cell-change'
import { fill, fillCount } from '../../ui/fill'
import { sameValue } from './draft-edits'
import { valueWords, type WordSource } from './value-words'

/** A longer value would hide which cells it was. */
const LONGEST = 40

/**
 * What a step on many cells is called: "Concern of 12 issues: High".
 * @param act what was done, with {n} for its cells, where they are of several columns
 * @param changes what it changes
 * @param source where words are found
 * @returns undefined for one cell, whose step is named like any other
 */
export function bulkName(
  act: { one: string; other: string },
  changes: readonly CellChange[],
  source: WordSource,
): string | undefined {
  const [first] = changes
  if (!first || changes.length === 1) return undefined
  const { words } = source
  // An address that follows from a reference is no column that somebody filled.
  const meant = changes.filter(({ column }) => column !== 'id' || first.column === 'id')
  const { column, after } = first
  const isOneColumn = meant.every((change) => change.column === column)
  if (!isOneColumn || column === 'present' || column === 'sort_key') {
    return fillCount(act, meant.length)
  }
  const issues = fillCount(words.editor.range.issues, meant.length)
  const heading = words.columns[column]
  const value = valueWords(column, after, source)
  const isOneValue = meant.every((change) => sameValue(change.after, after))
  return isOneValue && value.length <= LONGEST && !value.includes('\n')
    ? fill(words.editor.range.oneValue, {
        column: heading,
        issues,
        value: value === '' ? words.editor.blank : value,
      })
    : fill(words.editor.range.oneColumn, { column: heading, issues })
}
