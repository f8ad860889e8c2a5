import { csvStream } from '@/lib/formats/csv'
import { fileName } from '@/lib/formats/file-name'
import { type FileMatter, type FileWish, fileLines } from './file-matter'

const CSV = 'text/csv; charset=utf-8; header=present'

/** An answer in plain text: one sentence or a few, for whoever reads what a script fetched. */
export function textAnswer(status: number, text: string, headers: HeadersInit = {}): Response {
  const all = new Headers(headers)
  all.set('Content-Type', 'text/plain; charset=utf-8')
  if (!all.has('Cache-Control')) all.set('Cache-Control', 'no-store')
  return new Response(`${text}\n`, { status, headers: all })
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
  const headers = new Headers(wish.headers)
  const name = fileName(matter.file, matter.head, matter.edition)
  headers.set('Content-Type', CSV)
  headers.set('Content-Disposition', `attachment; filename="${name}"`)
  const isHead = request.method === 'HEAD'
  const body = isHead ? null : csvStream(fileLines(matter, wish), wish.form)
  return new Response(body, { headers })
}
