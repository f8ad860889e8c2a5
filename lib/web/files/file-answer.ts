import { narrows } from '@/lib/domain/filter/filter'
import { type CsvForm, csvStream } from '@/lib/formats/csv'
import type { FileLines } from '@/lib/formats/file-line'
import { fileName } from '@/lib/formats/file-name'
import { type FileMatter, type FileWish, fileLines } from './file-matter'

const CSV = 'text/csv; charset=utf-8; header=present'
/** How long anybody may keep what a number names, and what only the latest does. */
export const NUMBERED = 'public, max-age=86400'
export const LATEST = 'public, max-age=0, must-revalidate'

/** An answer in plain text: one sentence or a few, for whoever reads what a script fetched. */
export function textAnswer(status: number, text: string, headers: HeadersInit = {}): Response {
  const all = new Headers(headers)
  all.set('Content-Type', 'text/plain; charset=utf-8')
  if (!all.has('Cache-Control')) all.set('Cache-Control', 'no-store')
  return new Response(`${text}\n`, { status, headers: all })
}

/**
 * Lines as CSV, streamed; to HEAD the headers alone.
 * @param lines the header first
 * @param wish the name of the file, its form, and the headers beside its own
 */
export function csvAnswer(
  { method }: Request,
  lines: FileLines,
  wish: { name: string; form: CsvForm; headers: HeadersInit },
): Response {
  const headers = new Headers(wish.headers)
  headers.set('Content-Type', CSV)
  headers.set('Content-Disposition', `attachment; filename="${wish.name}"`)
  return new Response(method === 'HEAD' ? null : csvStream(lines, wish.form), { headers })
}

/**
 * A file as an answer, streamed; to HEAD its headers alone.
 * @param request what asked for it
 * @param matter what it is made of
 * @param wish how it is written, and the headers beside its own
 */
export function fileAnswer(
  request: Request,
  matter: FileMatter,
  wish: FileWish & { headers: HeadersInit },
): Response {
  const { form, headers } = wish
  const name = fileName(matter, { isFiltered: narrows(wish.filter), form })
  return csvAnswer(request, fileLines(matter, wish), { name, form, headers })
}
