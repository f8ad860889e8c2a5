import { type CellChange, isTurnedMove } from '@/lib/domain/cell-change'
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

/**
 * The ids of the moves that were not taken back, since the issue was moved on: it stands elsewhere,
 * and no move of one's own is on its way.
 */
export function movedOn(
  changes: readonly CellChange[],
  issues: readonly DraftIssue[],
  unsaved: readonly CellChange[],
): Set<string> {
  const left = changes.filter((change) => {
    const { issueId, column, after } = change
    const issue = issues.find(({ id }) => id === issueId)
    if (!(issue && isTurnedMove(change)) || issue.cells.sort_key === after) return false
    return !unsaved.some((one) => one.issueId === issueId && one.column === column)
  })
  return new Set(left.map(({ id }) => id))
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

/** The ids of changes that did not come to stand. */
type NotTaken = { setAside: ReadonlySet<string>; movedOn: ReadonlySet<string> }

/**
 * Says what became of a step once the server has answered.
 * @param taken what was sent
 * @param not what of it was set aside, and which moves were left out
 * @param draft the issues as they stand, and where words are found
 */
export function sentenceOf(
  { name, changes, sentence }: TakenStep,
  not: NotTaken,
  { issues, source }: { issues: readonly DraftIssue[]; source: WordSource },
): string {
  const { step } = source.words.editor
  const aside = changes.filter(({ id }) => not.setAside.has(id))
  const left = changes.filter(({ id }) => not.movedOn.has(id))
  const cellsOf = (all: readonly CellChange[]) =>
    all.map((change) => cellName(change, issues, source)).join(', ')
  if (left.length === changes.length) {
    return fill(step.movedOn, { step: name, cells: cellsOf(left) })
  }
  const none = aside.length + left.length === changes.length
  const said =
    aside.length === 0
      ? sentence
      : fill(none ? step.notTaken : step.partTaken, { sentence, step: name, cells: cellsOf(aside) })
  return left.length === 0 ? said : fill(step.partMovedOn, { sentence: said, cells: cellsOf(left) })
}
