import { type CellKey, cellSchemas } from './columns'
import type { DraftIssue } from './draft'
import { canonical } from './merge-list'
import type { FirstChange, Issues, PlannedChange, RestorePlan } from './restore-plan'
import { slugMoves } from './slug-moves'

const KEYS = Object.keys(cellSchemas).filter(isCellKey)

function isCellKey(key: string): key is CellKey {
  return Object.hasOwn(cellSchemas, key)
}

function asItWas(issue: DraftIssue, { column, before }: FirstChange): DraftIssue {
  if (column === 'present') return { ...issue, present: before === true }
  return { ...issue, cells: { ...issue.cells, [column]: before } }
}

/**
 * A matrix as it was at an earlier revision. An issue that was added later is not in it.
 * @param issues the matrix as it stands
 * @param since of each cell that was changed after that revision, the first change
 */
export function rewind(issues: Issues, since: readonly FirstChange[]): Map<string, DraftIssue> {
  const earlier = new Map(issues)
  const addedLater = new Set<string>()
  for (const change of since) {
    const issue = earlier.get(change.issueId)
    if (change.column === 'present' && change.before === null) addedLater.add(change.issueId)
    else if (issue) earlier.set(change.issueId, asItWas(issue, change))
  }
  for (const id of addedLater) earlier.delete(id)
  return earlier
}

function presence(issueId: string, before: boolean, after: boolean): PlannedChange[] {
  return before === after ? [] : [{ issueId, column: 'present', before, after }]
}

function cellChanges(seen: DraftIssue, then: DraftIssue): PlannedChange[] {
  return KEYS.flatMap((column) => {
    const [before, after] = [seen.cells[column], then.cells[column]]
    if (column === 'id' || canonical(before) === canonical(after)) return []
    return [{ issueId: seen.id, column, before, after }]
  })
}

/**
 * Plans what brings a matrix back to what it was: every cell that differs, issues added since away,
 * removed ones back. Addresses are moved in an order in which each is free when it is taken; one that
 * was published stays.
 * @param seen the matrix as it stood when somebody decided to restore it
 * @param then the matrix as it was
 * @returns the changes in the order in which they can be written, and the cells that must stay
 */
export function planRestore(seen: Issues, then: Issues): RestorePlan {
  const { moves, left } = slugMoves(seen, then)
  const cells = [...seen.values()].flatMap((issue) => {
    const was = then.get(issue.id)
    if (!was) return presence(issue.id, issue.present, false)
    return [...presence(issue.id, issue.present, was.present), ...cellChanges(issue, was)]
  })
  return { changes: [...moves, ...cells], left }
}
