import { publicationKindOf } from '@/lib/domain/publication'
import { env } from '@/lib/env'
import { failedFile } from '@/lib/web/files/failed-file'
import { LATEST, textAnswer } from '@/lib/web/files/file-answer'
import { removedAnswer } from '@/lib/web/files/removed-answer'
import { drawPreview } from '@/lib/web/preview/draw-preview'
import { en } from '@/lib/words/en'
import { type PreviewPage, previewOf } from './preview'
import { readPublication } from './published'

type Parameters = { params: Promise<{ assembly: string; number: string }> }

const NUMBER = /^[1-9]\d{0,5}$/u

async function answer(page: PreviewPage, { params }: Parameters): Promise<Response> {
  const { assembly, number } = await params
  const kind = publicationKindOf(page)
  const found = NUMBER.test(number) ? await readPublication(assembly, kind, Number(number)) : null
  if (found === null || found.state === 'not-found') {
    return textAnswer(404, en.answers.noFile(env().APP_URL))
  }
  if (found.state === 'removed') return removedAnswer(found.mark, found.assembly.code)
  const picture = await drawPreview(await previewOf(page, found))
  return new Response(new Uint8Array(picture), {
    // It says so where the publication is withdrawn.
    headers: { 'Content-Type': 'image/png', 'Cache-Control': LATEST },
  })
}

/**
 * The handler of the picture that links to a publication show, for GET and HEAD.
 * @param page the page that is linked to
 */
export function previewFile(page: PreviewPage) {
  return async (_request: Request, parameters: Parameters): Promise<Response> => {
    try {
      return await answer(page, parameters)
    } catch (error) {
      return failedFile(error)
    }
  }
}
