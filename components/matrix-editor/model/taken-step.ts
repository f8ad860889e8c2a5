import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import { fill } from '../../ui/fill'
import { sameValue } from './draft-edits'
import type { Step } from './steps'
import { issueName, type WordSource } from './value-words'

/** A step that was undone or done again, and what to say where all of it came to stand. */
export type TakenStep = Step & { sentence: string }

function stillHolds({ issueId, column, before }: CellChange, issues: readonly DraftIssue[]) {
  const issue = issues.find(({ id }) => id === issueId)
  if (!issue) return false
  return sameValue(column === 'present' ? issue.present : issue.cells[column], before)
}

/**
 * Whether every cell of a step still is what the step left in it, as far as this page knows.
 * @param changes of the step, the next of a cell behind the one before
 * @param issues the draft before they are made
 */
export function holdsWhole(changes: readonly CellChange[], issues: readonly DraftIssue[]): boolean {
  const seen = new Set<string>()
  return changes.every((change) => {
    const cell = `${change.issueId} ${change.column}`
    const isFirst = !seen.has(cell)
    seen.add(cell)
    return !isFirst || stillHolds(change, issues)
  })
}

/** A change as people call it: "Title of Res 64". */
function cellName({ issueId, column }: CellChange, issues: readonly DraftIssue[], of: WordSource) {
  const { words } = of
  const issue = issues.find(({ id }) => id === issueId)
  const name = issue ? issueName(issue.cells, words) : words.editor.unnamed
  if (column === 'present') return name
  const heading = column === 'sort_key' ? words.editor.step.place : words.columns[column]
  return fill(words.editor.step.cell, { column: heading, issue: name })
}

/**
 * Says what became of a step once the server has answered.
 * @param taken what was sent
 * @param setAside the ids of all changes that are set aside
 * @param draft the issues as they stand, and where words are found
 */
export function sentenceOf(
  { name, changes, sentence }: TakenStep,
  setAside: ReadonlySet<string>,
  { issues, source }: { issues: readonly DraftIssue[]; source: WordSource },
): string {
  const aside = changes.filter(({ id }) => setAside.has(id))
  if (aside.length === 0) return sentence
  const cells = aside.map((change) => cellName(change, issues, source)).join(', ')
  const { step } = source.words.editor
  const isAll = aside.length === changes.length
  return isAll
    ? fill(step.notTaken, { step: name, cells })
    : fill(step.partTaken, { sentence, cells })
}
