import type { PublicKey } from '@/lib/domain/columns'
import type { SnapshotRow } from '@/lib/domain/snapshot'
import type { FilePrinter } from '@/lib/formats/file-printer'

/** The columns of the files that hold each column of a matrix; of most that is the same one. */
export function fileColumnsOf(column: PublicKey): string[] {
  return column === 'organizations' ? ['organizations', 'organizations_how'] : [column]
}

type Print = (print: FilePrinter, row: SnapshotRow) => string

const PRINTED: Readonly<Record<string, Print>> = {
  section: (print, { cells }) => print.section(cells.section),
  themes: (print, { cells }) => print.themes(cells.themes),
  areas_of_concern: (print, { cells }) => print.areas(cells.areas_of_concern),
  proposals: (print, { cells }) => print.proposals(cells.proposals),
  organizations: (print, { cells }) => print.organizations(cells.organizations),
  organizations_how: (print, { cells }) => print.organizationsHow(cells.organizations),
  concern: (print, { cells }) => print.level(cells.concern),
  result: (print, row) => print.result(row),
  progress: (print, { cells }) => print.progress(cells.progress),
  concern_status: (print, { cells }) => print.status(cells.concern_status, cells.concern),
  residual_concern: (print, { cells }) => print.level(cells.residual_concern),
  follow_ups: (print, { cells }) => print.followUps(cells.follow_ups),
  sources: (print, { cells }) => print.sources(cells.sources),
}

const TEXTS = {
  reference: true,
  title: true,
  summary: true,
  implications: true,
  concern_rationale: true,
  position: true,
  final_reference: true,
  outcome_summary: true,
  residual_rationale: true,
} as const satisfies Partial<Record<PublicKey, true>>

const isText = (column: string): column is keyof typeof TEXTS => Object.hasOwn(TEXTS, column)

/**
 * A cell as a file holds it.
 * @param print how values are written
 * @param row the issue
 * @param column a column of the files, as `fileColumnsOf` names it
 */
export function cellText(print: FilePrinter, row: SnapshotRow, column: string): string {
  if (isText(column)) return row.cells[column] ?? ''
  return PRINTED[column]?.(print, row) ?? ''
}
