import { AppError } from '@/lib/domain/app-error'
import { type CellChange, parseCellChange } from '@/lib/domain/cell-change'
import type { CellKey } from '@/lib/domain/columns'
import type { DraftIssue } from '@/lib/domain/draft'
import { isReservedSlug } from '@/lib/domain/reserved'
import { fill } from '../../ui/fill'
import type { EditorWords } from './editor-words'

export type Edit = { issue: DraftIssue; column: CellKey; value: unknown }

function faultOfSlug(
  { issue, column, value }: Edit,
  others: readonly DraftIssue[],
  words: EditorWords,
) {
  if (column !== 'id' || typeof value !== 'string') return null
  const faults = words.editor.fault
  if (isReservedSlug(value)) return fill(faults.reserved, { slug: value })
  const taken = others.some((other) => other.id !== issue.id && other.cells.id === value)
  return taken ? fill(faults.taken, { slug: value }) : null
}

/**
 * Makes the change that an edit is, its value brought into the form in which it is stored.
 * @param edit the cell and what is to stand in it
 * @param issues all issues of the matrix
 * @param words the sentences for what is wrong with an address
 * @returns the change, or the sentence that says why the value cannot be taken
 */
export function changeOf(
  edit: Edit,
  issues: readonly DraftIssue[],
  words: EditorWords,
): { change: CellChange } | { fault: string } {
  const fault = faultOfSlug(edit, issues, words)
  if (fault !== null) return { fault }
  const { issue, column, value } = edit
  try {
    const change = parseCellChange({
      id: crypto.randomUUID(),
      issueId: issue.id,
      column,
      before: issue.cells[column],
      after: value,
    })
    return { change }
  } catch (error) {
    if (error instanceof AppError) return { fault: error.message }
    throw error
  }
}
