import { filterQuery } from '@/lib/domain/filter/filter-query'
import { env } from '@/lib/env'
import { type FileKey, fileHeaders } from '@/lib/formats/file-headers'
import { forAnybody } from '@/lib/web/for-anybody'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { entityTag, isHeld } from './entity-tag'
import { failedFile } from './failed-file'
import { fileAnswer, LATEST, NUMBERED } from './file-answer'
import { type FileMatter, type FileWish, readFileFilter } from './file-matter'
import { readFileQuery } from './file-query'
import { missingFile } from './missing-file'
import { marksOf, marksOfTwo } from './publication-marks'
import { findPublishedFile } from './published-file'
import { removedAnswer } from './removed-answer'

type Parameters = { params: Promise<{ assembly: string }> }
type Handler = (request: Request, parameters: Parameters) => Promise<Response>

/** Everything that the bytes of a file depend on; of its words only Excel's file holds any. */
function tagOf({ file }: FileMatter, { filter, form, appUrl, words }: FileWish, hashes: string[]) {
  const own = form.for === 'excel' ? [words.files] : []
  return entityTag([fileHeaders[file], form, filterQuery(filter), appUrl, hashes, ...own])
}

async function answer(request: Request, assembly: string, file: FileKey): Promise<Response> {
  const { APP_URL: appUrl } = env()
  const { form, wanted, filterParams } = readFileQuery(new URL(request.url).searchParams, file)
  const found = await findPublishedFile(publicContext(), { assembly, file, wanted })
  if (found.state === 'not-found') return missingFile({ assembly, file, wanted })
  if (found.state === 'removed') return removedAnswer(found.mark, found.code)
  const { matter, hashes, mark, withdrawn, beside } = found
  const wish = { filter: readFileFilter(filterParams, matter), form, appUrl, words: en }
  const etag = tagOf(matter, wish, hashes)
  const kept = wanted === null ? LATEST : NUMBERED
  const isOfTwo = file === 'compare'
  const marks = isOfTwo ? marksOfTwo([...beside, mark], withdrawn) : marksOf(mark)
  const headers = { ETag: etag, 'Cache-Control': kept, ...marks }
  if (isHeld(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers })
  }
  return fileAnswer(request, matter, { ...wish, headers })
}

/**
 * The handler of a public file, for GET and HEAD.
 * @param file which of the five
 */
export function publicFile(file: FileKey): Handler {
  return async (request, { params }) => {
    try {
      return forAnybody(await answer(request, (await params).assembly, file))
    } catch (error) {
      return forAnybody(failedFile(error))
    }
  }
}
