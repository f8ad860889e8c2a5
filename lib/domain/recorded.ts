import { dayIn } from './assembly'
import { isDate } from './records'
import type { SnapshotHead, SnapshotRow } from './snapshot'

/**
 * Whether a publication is as of a day after the assembly closed.
 * @param head a moment is taken on the day that it is where the assembly meets
 * @returns false too where the closing day is not known, and of a draft, which is as of no day
 */
export function isAfterClosing({
  asOf,
  assembly,
}: Pick<SnapshotHead, 'asOf' | 'assembly'>): boolean {
  if (asOf === '' || assembly.closesOn === null) return false
  const day = isDate(asOf) ? asOf : dayIn(new Date(asOf), assembly.timeZone)
  return day > assembly.closesOn
}

/**
 * Whether a publication lacks what was decided on an issue though the assembly was over: what is
 * blank then was not recorded; before, it was not decided yet.
 * @param head the outcomes publication
 * @param row the issue in it
 */
export function isUnrecorded(
  head: Pick<SnapshotHead, 'asOf' | 'assembly'>,
  row: { cells: Pick<SnapshotRow['cells'], 'result'> },
): boolean {
  return row.cells.result === null && isAfterClosing(head)
}
