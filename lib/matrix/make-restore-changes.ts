import { createHash } from 'node:crypto'
import { AppError } from '@/lib/domain/app-error'
import { type CellChange, parseCellChange } from '@/lib/domain/cell-change'
import type { PlannedChange, Restored } from '@/lib/domain/restore-plan'

/** A UUID that follows from the restore and the cell, so that the same restore makes the same ids. */
function changeId(restore: string, { issueId, column }: PlannedChange, step: number): string {
  const hash = createHash('sha256').update(`${restore} ${issueId} ${column} ${step}`).digest('hex')
  const part = (from: number, to: number) => hash.slice(from, to)
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`
}

type Made = { changes: CellChange[]; refused: Restored['refused'] }

/**
 * Makes the CellChanges of a restore. What once stood in a cell is read anew: where a column takes it
 * no longer, that cell stays.
 * @param restore what names the restore; the same makes the same ids
 * @param planned what is to change
 */
export function makeRestoreChanges(restore: string, planned: readonly PlannedChange[]): Made {
  const made: Made = { changes: [], refused: [] }
  planned.forEach((change, step) => {
    try {
      made.changes.push(parseCellChange({ ...change, id: changeId(restore, change, step) }))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const { issueId, column } = change
      made.refused.push({ issueId, column, message: error.message })
    }
  })
  return made
}
