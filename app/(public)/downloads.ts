import type { Download } from '@/components/matrix-view/downloads'
import type { Comparison } from '@/lib/domain/comparison'
import type { Filter } from '@/lib/domain/filter/filter'
import { filterQuery } from '@/lib/domain/filter/filter-query'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { fileBytes } from '@/lib/web/files/file-bytes'
import type { FileMatter } from '@/lib/web/files/file-matter'

/** `isPinned`: the links name the number, as its own page does. */
type Shown = { filter: Filter; isPinned: boolean }

function downloadOf(matter: FileMatter, publication: string, asked: Filter): Download {
  // A file holds all its columns, whatever the page shows.
  const filter = { ...asked, columns: null }
  const which = publication === '' ? [] : [`publication=${publication}`]
  const query = [...which, filterQuery(filter)].filter((part) => part !== '').join('&')
  return { file: matter.file, query, bytes: fileBytes(matter, filter) }
}

/** The files of one matrix with the page's filter: itself, its proposals, after it its follow-ups. */
export function matrixDownloads(matrix: PublishedMatrix, { filter, isPinned }: Shown): Download[] {
  const { head, rows, number } = matrix
  const own = { head, rows, edition: { number } }
  const pin = isPinned ? `${number}` : ''
  return [
    downloadOf({ file: head.kind, ...own }, pin, filter),
    proposalsDownload(matrix, filter),
    ...(head.kind === 'outcomes' ? [downloadOf({ file: 'follow-ups', ...own }, pin, filter)] : []),
  ]
}

/** The file of the proposals of one matrix with the page's filter. */
export function proposalsDownload(
  { head, rows, number }: PublishedMatrix,
  filter: Filter,
): Download {
  const matter = { file: 'proposals', head, rows, edition: { number } } as const
  return downloadOf(matter, `${head.kind}/${number}`, filter)
}

/** The file of a comparison with the page's filter. */
export function comparisonDownloads(
  { head, rows }: Comparison,
  number: number,
  { filter, isPinned }: Shown,
): Download[] {
  const matter = { file: 'compare', head, rows, edition: { number } } as const
  return [downloadOf(matter, isPinned ? `${number}` : '', filter)]
}
