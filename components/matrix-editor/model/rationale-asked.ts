import type { CellChange } from '@/lib/domain/cell-change'
import type { Level } from '@/lib/domain/vocabulary'
import { cellId } from './draft-edits'

/** Which column says why a level stands in another. */
export const RATIONALE_OF = {
  concern: 'concern_rationale',
  residual_concern: 'residual_rationale',
} as const

export type LevelColumn = keyof typeof RATIONALE_OF

export const isLevelColumn = (column: string): column is LevelColumn =>
  Object.hasOwn(RATIONALE_OF, column)

/** The levels that were changed and not explained yet, by their cell, with the level before. */
export type Asked = ReadonlyMap<string, { issueId: string; column: LevelColumn; from: Level }>

const NO_REASON_NEEDED = 'not-assessed'
const CONCERNED: readonly string[] = Object.entries(RATIONALE_OF).flat()

function afterChange(asked: Asked, change: CellChange): Asked {
  const { issueId, column } = change
  if (!CONCERNED.includes(column)) return asked
  const next = new Map(asked)
  if (change.column === 'concern' || change.column === 'residual_concern') {
    const key = cellId(change)
    const from = asked.get(key)?.from ?? change.before
    const isAsked = change.after !== NO_REASON_NEEDED && change.after !== from
    if (isAsked) next.set(key, { issueId, column: change.column, from })
    else next.delete(key)
  } else if (column === RATIONALE_OF.concern && change.after !== null) {
    next.delete(cellId({ issueId, column: 'concern' }))
  } else if (column === RATIONALE_OF.residual_concern && change.after !== null) {
    next.delete(cellId({ issueId, column: 'residual_concern' }))
  }
  return next
}

/**
 * Which levels wait for their reason once changes were made: one that was changed does, until its
 * rationale is written or the level is what it was before.
 */
export const askedAfter = (asked: Asked, changes: readonly CellChange[]): Asked =>
  changes.reduce(afterChange, asked)

/** They no longer wait: the person has put one off. */
export function askedWithout(asked: Asked, cell: { issueId: string; column: string }): Asked {
  const next = new Map(asked)
  next.delete(cellId(cell))
  return next
}
