import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill, fillCount } from '../../ui/fill'
import { issueName, valueWords, type WordSource } from './value-words'

/** A longer text would hide which cell it was. */
const LONGEST = 40

type Named = Exclude<CellChange, { column: 'present' | 'sort_key' }>

function cellStep({ column, before, after }: Named, issue: string, source: WordSource): string {
  const { words } = source
  const heading = words.columns[column]
  const was = valueWords(column, before, source)
  const is = valueWords(column, after, source)
  const isShort = [was, is].every((text) => text.length <= LONGEST && !text.includes('\n'))
  if (!isShort) return fill(words.editor.step.cell, { column: heading, issue })
  return fill(words.editor.step.value, {
    column: heading,
    issue,
    before: was === '' ? words.editor.blank : was,
    after: is === '' ? words.editor.blank : is,
  })
}

function nameOfOne(change: CellChange, issues: readonly DraftIssue[], source: WordSource): string {
  const { step } = source.words.editor
  const found = issues.find(({ id }) => id === change.issueId)
  const issue = found ? issueName(found.cells, source.words) : source.words.editor.unnamed
  if (change.column === 'sort_key') return fill(step.moved, { issue })
  if (change.column !== 'present') return cellStep(change, issue, source)
  if (change.before === null) return step.added
  return fill(change.after === true ? step.restored : step.removed, { issue })
}

/**
 * What a step is called: "Concern of Res 50: High → Low".
 * @param changes what it changes, what the person meant first
 * @param issues the draft's issues before it
 * @param source where words are found
 */
export function stepName(
  changes: readonly CellChange[],
  issues: readonly DraftIssue[],
  source: WordSource,
): string {
  const [first] = changes
  if (!first) return ''
  const name = nameOfOne(first, issues, source)
  const others = changes.filter(({ column }) => column === first.column).length - 1
  return others === 0 ? name : `${name} ${fillCount(source.words.editor.step.more, others)}`
}
