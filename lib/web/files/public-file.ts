import { filterQuery } from '@/lib/domain/filter/filter-query'
import { goneOf } from '@/lib/domain/publication'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { env } from '@/lib/env'
import { type FileKey, fileHeaders } from '@/lib/formats/file-headers'
import { forAnybody } from '@/lib/web/for-anybody'
import { nothingYet } from '@/lib/web/nothing-yet'
import { publicContext } from '@/lib/web/public-context'
import { en } from '@/lib/words/en'
import { entityTag, isHeld } from './entity-tag'
import { failedFile } from './failed-file'
import { fileAnswer, LATEST, NUMBERED, textAnswer } from './file-answer'
import { type FileMatter, type FileWish, readFileFilter } from './file-matter'
import { readFileQuery } from './file-query'
import { marksOf, marksOfTwo } from './publication-marks'
import { findPublishedFile } from './published-file'
import { removedAnswer } from './removed-answer'

type Parameters = { params: Promise<{ assembly: string }> }
type Handler = (request: Request, parameters: Parameters) => Promise<Response>

const KINDS: Readonly<Record<FileKey, readonly PublicationKind[]>> = {
  issues: ['issues'],
  proposals: ['outcomes', 'issues'],
  outcomes: ['outcomes'],
  compare: ['outcomes'],
  'follow-ups': ['outcomes'],
}

/** There is no such file; where the latest was withdrawn or removed, or none is yet, that it is so. */
async function missingAnswer(assembly: string, file: FileKey, isLatest: boolean) {
  const { APP_URL: appUrl } = env()
  const entry = await publicContext().db.findAssembly(assembly)
  const publications = (isLatest && entry?.publications) || []
  const gone = goneOf(publications).filter(({ kind }) => KINDS[file].includes(kind))
  const sentences = gone.map(({ kind, number, removed, withdrawn }) =>
    en.answers.gone({
      ...{ kind: en.vocabulary.publicationKind[kind], number, isRemoved: removed !== null },
      at: (removed ?? withdrawn)?.at ?? '',
      url: `${appUrl}/${assembly}/${file}.csv?publication=${
        file === 'proposals' ? `${kind}/${number}` : number
      }`,
    }),
  )
  const lines = [...sentences, ...nothingYet(entry, KINDS[file]), en.answers.noFile(appUrl)]
  return textAnswer(404, lines.join('\n'))
}

/** Everything that the bytes of a file depend on; of its words only Excel's file holds any. */
function tagOf({ file }: FileMatter, { filter, form, appUrl, words }: FileWish, hashes: string[]) {
  const own = form.for === 'excel' ? [words.files] : []
  return entityTag([fileHeaders[file], form, filterQuery(filter), appUrl, hashes, ...own])
}

async function answer(request: Request, assembly: string, file: FileKey): Promise<Response> {
  const { APP_URL: appUrl } = env()
  const { form, wanted, filterParams } = readFileQuery(new URL(request.url).searchParams, file)
  const found = await findPublishedFile(publicContext(), { assembly, file, wanted })
  if (found.state === 'not-found') return missingAnswer(assembly, file, wanted === null)
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
