import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Published } from '@/lib/db/published'
import { latestOf, markOf, publicationKindOf, publicationNamed } from '@/lib/domain/publication'
import { readPair } from '@/lib/domain/publication-pair'
import type { PublicationKind } from '@/lib/domain/vocabulary'
import { presetStatus } from './preset-status'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Page = { assembly: string; kind: PublicationKind; number: number }

type Options = { handle: Handle; published: Published }

const UNLISTED = { 'X-Robots-Tag': 'noindex' }

const COMPARED = /^\/([a-z0-9-]+)\/changes$/u
const PROPOSALS = /^\/([a-z0-9-]+)\/proposals$/u
const NUMBERED = /^\/([a-z0-9-]+)\/(issues|outcomes|compare)\/([1-9]\d{0,5})$/u

/** The page of proposals has its number in the query. */
function readProposals(path: string, query: string): Page | null {
  const [, assembly] = PROPOSALS.exec(path) ?? []
  const given = [...new URLSearchParams(query)]
    .filter(([name]) => name.toLowerCase() === 'publication')
    .map(([, value]) => value.trim().toLowerCase())
  const named = publicationNamed(given.find((value) => value !== '') ?? '')
  return assembly === undefined || named === null ? null : { assembly, ...named }
}

/**
 * The publication that the address of a page names, if it names one. The front server has refused
 * what cannot be decoded.
 * @param url path and query
 */
export function readPage(url: string): Page | null {
  const [raw = '', query = ''] = url.split('?', 2)
  const path = decodeURIComponent(raw)
  const [, assembly, page = '', number] = NUMBERED.exec(path) ?? []
  if (assembly === undefined) return readProposals(path, query)
  return { assembly, kind: publicationKindOf(page), number: Number(number) }
}

/** Whether an address compares two publications of which one was removed. */
async function comparesRemoved(url: string, published: Published): Promise<boolean> {
  const [path = '', query = ''] = url.split('?', 2)
  const [, assembly] = COMPARED.exec(decodeURIComponent(path)) ?? []
  const entry = assembly === undefined ? null : await published.findAssembly(assembly)
  if (entry === null) return false
  const { pair } = readPair(new URLSearchParams(query), entry.publications)
  return pair !== null && (pair.from.removed ?? pair.to.removed) !== null
}

/**
 * Gives the page of a numbered publication what Next's router cannot: 410 where its content was
 * removed, and a word to search engines where it is not the latest.
 * @param options what renders the page, and where the marks of publications stand
 */
export function withNumberedPages({ handle, published }: Options): Handle {
  return async (request, response) => {
    const page = readPage(request.url ?? '')
    const entry = page && (await published.findAssembly(page.assembly))
    const mark = page && entry && markOf(entry.publications, page)
    if (mark?.removed || (await comparesRemoved(request.url ?? '', published))) {
      presetStatus(response, 410, { 'Cache-Control': 'no-store', ...UNLISTED })
    } else if (mark && latestOf(entry.publications, mark.kind)?.number !== mark.number) {
      presetStatus(response, 200, UNLISTED)
    }
    return handle(request, response)
  }
}
