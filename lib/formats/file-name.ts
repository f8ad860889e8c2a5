import type { PublicationMark } from '@/lib/domain/publication'
import { pairName } from '@/lib/domain/publication-pair'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { CsvForm } from '@/lib/formats/csv'
import type { FileKey } from '@/lib/formats/file-headers'
import type { Edition } from '@/lib/formats/file-printer'

type Named = {
  file: FileKey
  head: Pick<SnapshotHead, 'assembly' | 'kind' | 'asOf'>
  edition: Edition
}

/** What sets a file apart from the whole one for data. */
type Apart = { isFiltered: boolean; form: CsvForm }

const formMark = ({ for: reader }: CsvForm) => (reader === 'excel' ? '-excel' : '')

/**
 * The name under which a file is saved: assembly, kind, number and as-of day, such as
 * `wtsa-24-issues-1-2024-10-14.csv`; then `-filtered` where it has not every line, `-excel` in that
 * form, and `-withdrawn` at the end where it, or what it is measured against, is. A draft's has
 * `draft` and the matrix's revision.
 */
export function fileName({ file, head, edition }: Named, { isFiltered, form }: Apart): string {
  const name = file === 'proposals' ? `${file}-${head.kind}` : file
  const which =
    'number' in edition ? `${edition.number}-${head.asOf.slice(0, 10)}` : `draft-${edition.draft}`
  const filtered = isFiltered ? '-filtered' : ''
  const mark = 'withdrawn' in edition ? '-withdrawn' : ''
  return `${head.assembly.key}-${name}-${which}${filtered}${formMark(form)}${mark}.csv`
}

/**
 * The name of the file of what changed: assembly, both publications and the later one's as-of day,
 * such as `wtsa-24-changes-issues-1-issues-2-2024-10-15.csv`, marked as other files are.
 */
export function changesFileName(
  assembly: string,
  { from, to }: { from: PublicationMark; to: PublicationMark },
  form: CsvForm,
): string {
  const day = to.asOf.slice(0, 10)
  const mark = from.withdrawn === null && to.withdrawn === null ? '' : '-withdrawn'
  return `${assembly}-changes-${pairName(from)}-${pairName(to)}-${day}${formMark(form)}${mark}.csv`
}
