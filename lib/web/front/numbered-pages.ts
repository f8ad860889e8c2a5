import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Published } from '@/lib/db/published'
import { stageOf } from '@/lib/domain/assembly'
import {
  type AssemblyEntry,
  latestOf,
  markOf,
  type PublicationMark,
} from '@/lib/domain/publication'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { entityTag, isHeld } from '@/lib/web/files/entity-tag'
import { presetStatus } from './preset-status'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Page = { assembly: string; kind: PublicationKind; number: number }
type Headers = Readonly<Record<string, string>>

/** `version` names the build, whose pages differ from another's. */
type Options = { handle: Handle; published: Published; version: string }

const NUMBERED = /^\/([a-z0-9-]+)\/(issues|outcomes|compare)\/([1-9]\d{0,5})$/u

/** The front server has refused what cannot be decoded. */
function readPage(url: string): Page | null {
  const [path = ''] = url.split('?', 1)
  const [, assembly, kind, number] = NUMBERED.exec(decodeURIComponent(path)) ?? []
  if (assembly === undefined) return null
  return { assembly, kind: kind === 'issues' ? 'issues' : 'outcomes', number: Number(number) }
}

/** All that such a page shows beside its frozen content: marks, what came later, the stage. */
function tagOf(url: string, entry: AssemblyEntry, version: string): string {
  return `W/${entityTag([url, entry, stageOf(entry.assembly, new Date()), version])}`
}

function headersOf(etag: string, mark: PublicationMark, entry: AssemblyEntry): Headers {
  const isLatest = latestOf(entry.publications, mark.kind)?.number === mark.number
  return {
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...(isLatest ? {} : { 'X-Robots-Tag': 'noindex' }),
  }
}

/**
 * Gives the page of a numbered publication what Next's router cannot: an entity tag that spares
 * rendering it again, and 410 where its content was removed.
 * @param options what renders the page, and where the marks of publications stand
 */
export function withNumberedPages({ handle, published, version }: Options): Handle {
  return async (request, response) => {
    const { url = '' } = request
    const page = readPage(url)
    const entry = page && (await published.findAssembly(page.assembly))
    const mark = page && entry && markOf(entry.publications, page)
    if (!mark) return handle(request, response)
    if (mark.removed !== null) {
      presetStatus(response, 410, { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
      return handle(request, response)
    }
    const etag = tagOf(url, entry, version)
    const headers = headersOf(etag, mark, entry)
    if (!isHeld(request.headers['if-none-match'], etag)) {
      presetStatus(response, 200, headers)
      return handle(request, response)
    }
    // The page that is held names the nonce of its own policy, which a new one would replace.
    response.removeHeader('Content-Security-Policy')
    response.writeHead(304, headers).end()
  }
}
