import type { ComparisonRow } from '@/lib/domain/comparison'
import { applyFilter, chosenProposals, filterMatrix } from '@/lib/domain/filter/apply-filter'
import type { Filter, FilterKind } from '@/lib/domain/filter/filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { CsvForm } from '@/lib/formats/csv'
import { dataPrinter } from '@/lib/formats/data-printer'
import { excelPrinter } from '@/lib/formats/excel-printer'
import type { FileKey } from '@/lib/formats/file-headers'
import type { FileLines, FileSource } from '@/lib/formats/file-line'
import type { Edition } from '@/lib/formats/file-printer'
import { followUpsLines, proposalsLines } from '@/lib/formats/item-lines'
import { compareLines, issuesLines, outcomesLines } from '@/lib/formats/matrix-lines'
import { Refusal } from '@/lib/web/refusal'
import type { Words } from '@/lib/words/words'
import { FILE_PARAMETERS, FORM_PARAMETERS } from './file-query'

/** The rows that a file is made of, whether published or a draft's. */
export type FileMatter =
  | { file: 'compare'; head: SnapshotHead; rows: readonly ComparisonRow[]; edition: Edition }
  | {
      file: Exclude<FileKey, 'compare'>
      head: SnapshotHead
      rows: readonly SnapshotRow[]
      edition: Edition
    }

/** How a file is to be written. */
export type FileWish = { filter: Filter; form: CsvForm; appUrl: string; words: Words }

const filterKindOf = ({ file, head }: FileMatter): FilterKind =>
  file === 'compare' ? 'compare' : head.kind

/**
 * Reads the filter of a file.
 * @param params the query that is left for it
 * @throws Refusal 400, with the sentence of the first thing that could not be read
 */
export function readFileFilter(params: URLSearchParams, matter: FileMatter): Filter {
  const own = 'draft' in matter.edition ? FORM_PARAMETERS : FILE_PARAMETERS
  const where = { kind: filterKindOf(matter), head: matter.head, place: 'file', own } as const
  const { filter, faults } = parseFilter(params, where)
  if (faults[0] !== undefined) throw new Refusal(400, faults[0].sentence)
  return filter
}

function withChosenProposals(rows: readonly SnapshotRow[], filter: Filter): SnapshotRow[] {
  return rows.map((row) => ({
    ...row,
    cells: { ...row.cells, proposals: chosenProposals(row, filter) },
  }))
}

/**
 * The lines of a file, its header first.
 * @param matter what it is made of
 * @param wish its filter, which also chooses the lines of proposals.csv, and how it is written
 */
export function fileLines(
  matter: FileMatter,
  { filter, form, appUrl, words }: FileWish,
): FileLines {
  const { head, edition } = matter
  const print = form.for === 'excel' ? excelPrinter(head, words.files) : dataPrinter
  const source: FileSource = { head, edition, appUrl, print }
  switch (matter.file) {
    case 'compare':
      return compareLines(source, applyFilter(matter.rows, head, filter))
    case 'issues':
      return issuesLines(source, filterMatrix(matter, filter))
    case 'outcomes':
      return outcomesLines(source, filterMatrix(matter, filter))
    case 'follow-ups':
      return followUpsLines(source, filterMatrix(matter, filter))
    case 'proposals':
      return proposalsLines(source, withChosenProposals(filterMatrix(matter, filter), filter))
  }
}
