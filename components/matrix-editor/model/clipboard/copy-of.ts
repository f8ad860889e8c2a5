import type { RowGroup } from '../matrix-rows'
import type { RangeCells } from '../range'
import type { GridColumn } from '../view'
import { copiedCell } from './copied-cell'
import type { PastedCell } from './html-table'
import { writeTsv } from './tsv'
import { writeHtml } from './write-html'

/** What is put on the clipboard, by its type. */
export type Copied = { types: Readonly<Record<string, string>>; count: number }

type Parts = Parameters<typeof copiedCell>[2] & {
  groups: readonly RowGroup[]
  columns: readonly GridColumn[]
}

/** Copies cells as they are shown: as text for everyone, as a table for spreadsheets and for here. */
export function copyOf(cells: RangeCells, parts: Parts): Copied {
  const byId = new Map(parts.groups.flatMap(({ issues }) => issues.map((one) => [one.id, one])))
  const chosen = parts.columns.filter(({ key }) => cells.columns.includes(key))
  const rows = cells.rows.flatMap((row): PastedCell[][] => {
    const issue = byId.get(row)
    return issue ? [chosen.map((column) => copiedCell(issue, column, parts))] : []
  })
  const types = {
    'text/plain': writeTsv(rows.map((row) => row.map(({ text }) => text))),
    'text/html': writeHtml(rows),
  }
  return { types, count: rows.length * chosen.length }
}
