import type { Filter } from '@/lib/domain/filter/filter'
import { filterQuery } from '@/lib/domain/filter/filter-query'
import { env } from '@/lib/env'
import { type CsvForm, csvPieces } from '@/lib/formats/csv'
import { en } from '@/lib/words/en'
import { type FileMatter, fileLines } from './file-matter'

/** How large a file is, in bytes, for data and for Excel. */
export type FileBytes = { data: number; excel: number }

/** How many filters of one publication are remembered with their sizes. */
const REMEMBERED = 200
/** By the rows, which are one array for as long as a publication is kept in memory. */
const remembered = new WeakMap<readonly unknown[], Map<string, FileBytes>>()

function measure(matter: FileMatter, filter: Filter, form: CsvForm): number {
  const lines = fileLines(matter, { filter, form, appUrl: env().APP_URL, words: en })
  let bytes = 0
  for (const piece of csvPieces(lines, form)) bytes += Buffer.byteLength(piece)
  return bytes
}

function sizesOf(rows: readonly unknown[]): Map<string, FileBytes> {
  const known = remembered.get(rows) ?? new Map<string, FileBytes>()
  remembered.set(rows, known)
  if (known.size >= REMEMBERED) known.clear()
  return known
}

/**
 * The size of a file, to stand beside its link.
 * @param matter what it is made of
 * @param filter what the page is filtered by
 */
export function fileBytes(matter: FileMatter, filter: Filter): FileBytes {
  const sizes = sizesOf(matter.rows)
  const key = JSON.stringify([matter.file, matter.edition, filterQuery(filter)])
  const known = sizes.get(key)
  if (known) return known
  const bytes = {
    data: measure(matter, filter, { for: 'data' }),
    excel: measure(matter, filter, { for: 'excel', separator: ',' }),
  }
  sizes.set(key, bytes)
  return bytes
}
