import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { type FileColumn, type FileKey, fileHeaders } from '@/lib/formats/file-headers'
import type { Edition, FilePrinter } from '@/lib/formats/file-printer'

/** The matrix that a file is of, and how its values are written. */
export type FileSource = {
  head: SnapshotHead
  edition: Edition
  /** the address of the site, without a slash at the end */
  appUrl: string
  print: FilePrinter
}

/** Lines of cells, the header first. */
export type FileLines = Generator<string[]>
type ColumnOf<K extends FileKey> = (typeof fileHeaders)[K][number]
/** The cells of one line of a file by their columns. */
export type FileLine<K extends FileKey> = Record<ColumnOf<K>, string>

/** The cells of each line in the order of the file's header, after the header. */
export function* inOrder<K extends FileKey>(
  file: K,
  lines: Iterable<FileLine<K>>,
  print: FilePrinter,
): FileLines {
  const columns: readonly FileColumn[] = fileHeaders[file]
  yield columns.map(print.heading)
  for (const line of lines) {
    const cells: Partial<Record<FileColumn, string>> = line
    yield columns.map((column) => cells[column] ?? '')
  }
}

/** The id of an issue, the same in every installation: `wtsa-24:res-50`. */
export function issueIdOf({ head }: FileSource, { slug }: SnapshotRow): string {
  return `${head.assembly.key}:${slug}`
}

/** The columns that close every line: where the row stands. A draft's row has no permalink. */
export function provenanceOf(
  source: FileSource,
  row: SnapshotRow,
  page: string = source.head.kind,
) {
  const { head, edition, appUrl, print } = source
  const path = `${appUrl}/${head.assembly.key}/${page}`
  return {
    publication: print.edition(head.kind, edition),
    as_of: head.asOf,
    permalink: 'number' in edition ? `${path}/${edition.number}#${row.slug}` : '',
  }
}
