import {
  type IssueChange,
  isKnown,
  type PublicationChanges,
} from '@/lib/domain/publication-changes'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { cellText, fileColumnsOf } from '@/lib/formats/cell-texts'
import type { FileLines } from '@/lib/formats/file-line'
import type { FilePrinter } from '@/lib/formats/file-printer'

/** The columns of changes.csv, a contract as those of the other files. */
export const changesHeader = ['id', 'reference', 'column', 'before', 'after'] as const

type Side = { row: SnapshotRow | null; kind: PublicationKind }

function* cellsOf(item: IssueChange, [was, is]: [Side, Side], print: FilePrinter) {
  for (const key of item.columns) {
    for (const column of fileColumnsOf(key)) {
      const [before = '', after = ''] = [was, is].map(({ row, kind }) =>
        row !== null && isKnown(row, key, kind) ? cellText(print, row, column) : '',
      )
      if (before !== after) yield [column, before, after] as const
    }
  }
}

/** Between two kinds, the concern before and what remains of it, which the earlier one lacks. */
function* remaining({ before, after }: IssueChange, print: FilePrinter) {
  const [was, is] = [print.level(before), print.level(after)]
  if (after !== null && was !== is) yield [print.heading('residual_concern'), was, is] as const
}

/**
 * The lines of changes.csv, one a cell of the files that differs. An issue that is new has a line for
 * each of its cells that is not blank, `id` first, which had nothing before; one that was dropped
 * likewise, with nothing after. From an issues to an outcomes publication a line `residual_concern`
 * has the concern before and what remains after, where they differ.
 * @param changes from one publication to another
 * @param print how values are written
 */
export function* changesLines(changes: PublicationChanges, print: FilePrinter): FileLines {
  const { head, rows, kinds } = changes
  yield changesHeader.map(print.heading)
  for (const item of rows) {
    const { was, is, row } = item
    const id = `${head.assembly.key}:${row.slug}`
    const start = [id, row.cells.reference ?? '']
    if (was === null) yield [...start, print.heading('id'), '', id]
    if (is === null) yield [...start, print.heading('id'), id, '']
    const sides: [Side, Side] = [
      { row: was, kind: kinds.from },
      { row: is, kind: kinds.to },
    ]
    for (const [column, before, after] of cellsOf(item, sides, print)) {
      yield [...start, print.heading(column), before, after]
    }
    if (kinds.from === kinds.to) continue
    for (const line of remaining(item, print)) yield [...start, ...line]
  }
}
