import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Published } from '@/lib/db/published'
import { asShown } from '@/lib/domain/filter/as-shown'
import { PUBLIC_LISTS, type PublicList } from '@/lib/domain/public-directory'
import { type AssemblyEntry, latestOf, markOf, publicationKindOf } from '@/lib/domain/publication'
import { isReservedAssembly } from '@/lib/domain/reserved'
import { PUBLICATION_KINDS, type PublicationKind } from '@/lib/domain/vocabulary'
import { FOR_ANYBODY } from '@/lib/web/for-anybody'
import { en } from '@/lib/words/en'
import { readPage } from './numbered-pages'
import { presetStatus } from './preset-status'
import { isAssemblyKey, isPublicFile, PUBLIC_FILES } from './public-file-path'

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Answer = 'as it is' | 'no page' | 'no file' | { at: string }

/** `appUrl` is the site's own address, which the sentence about a missing file names. */
type Options = { handle: Handle; published: Published; appUrl: string }

/** An address that no page has: Next renders its page of 404 whole. */
const UNMATCHED = '/404/404/404/404/404'
const MATRICES = ['issues', 'outcomes', 'compare']
/** They answer for themselves; every other reserved word waits for its page. */
const ANSWERS_ITSELF = /^(_next|__nextjs_.*|api|sign-in|staff|static)$/u
const OF_THE_SITE = [
  '/about',
  '/about/data',
  '/follow-ups',
  '/glossary',
  '/search',
  '/robots.txt',
  '/sitemap.xml',
]
/** Each has an index at its word and a page for each entry of the directory. */
const isList = (word: string): word is PublicList => PUBLIC_LISTS.some((list) => list === word)
const NO_FILE = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
  ...FOR_ANYBODY,
}
const NUMBER = /^[1-9]\d{0,5}$/u

const stands = ({ publications }: AssemblyEntry) =>
  PUBLICATION_KINDS.some((kind) => latestOf(publications, kind) !== null)

function holdsMatrix(entry: AssemblyEntry, page: string, number: string | undefined): boolean {
  const { publications } = entry
  const kind = publicationKindOf(page)
  if (number !== undefined) {
    return NUMBER.test(number) && markOf(publications, { kind, number: Number(number) }) !== null
  }
  const standsIn = page === 'compare' ? latestOf(publications, 'issues') : null
  return (latestOf(publications, kind) ?? standsIn) !== null
}

const holdsAnything = ({ publications }: AssemblyEntry) =>
  publications.some(({ removed }) => removed === null)

/** Whether the address names a publication that there is, or was. */
function namesOne({ publications }: AssemblyEntry, url: string): boolean {
  const named = readPage(url)
  return named !== null && markOf(publications, named) !== null
}

type Address = { url: string; segments: string[] }

async function isPage({ url, segments }: Address, published: Published): Promise<boolean> {
  const [assembly, page, number, ...more] = segments
  if (assembly === undefined) return true
  if (isReservedAssembly(assembly) || more.length > 0) return false
  const entry = await published.findAssembly(assembly)
  if (entry === null || page === undefined) return entry !== null
  if (MATRICES.includes(page)) return holdsMatrix(entry, page, number)
  if (page === 'proposals') return number === undefined && (stands(entry) || namesOne(entry, url))
  if (page === 'changes') return number === undefined && holdsAnything(entry)
  return number === undefined && published.holdsIssue(assembly, page)
}

/** Another name of an entry leads to the one page it has. */
async function answerOfList(
  list: PublicList,
  keys: string[],
  published: Published,
): Promise<Answer> {
  const [key, ...more] = keys
  if (key === undefined) return 'as it is'
  const at = more.length > 0 ? null : await published.findEntry(list, key)
  if (at === null) return 'no page'
  return at === key ? 'as it is' : { at: `/${list}/${at}` }
}

const isPreview = ([, page = '', number = '', ...more]: string[]) =>
  MATRICES.includes(page) && NUMBER.test(number) && more.length === 1

async function answerOf(url: string, published: Published): Promise<Answer> {
  const [path = ''] = url.split('?', 1)
  // Next takes a slash off the end itself.
  if (OF_THE_SITE.includes(path.replace(/\/$/u, ''))) return 'as it is'
  const segments = path.split('/').filter(Boolean)
  const [first = ''] = segments
  if (ANSWERS_ITSELF.test(first)) return 'as it is'
  if (segments.at(-1) === 'preview.png') return isPreview(segments) ? 'as it is' : 'no file'
  if (segments.at(-1)?.endsWith('.csv')) {
    return isPublicFile(segments) ? 'as it is' : 'no file'
  }
  if (isList(first)) return answerOfList(first, segments.slice(1), published)
  return (await isPage({ url, segments }, published)) ? 'as it is' : 'no page'
}

/** The front server has refused what cannot be decoded. */
function saysNoFile(url: string, appUrl: string): string {
  const [path = ''] = url.split('?', 1)
  const [first = '', ...more] = decodeURIComponent(path).split('/').filter(Boolean)
  const name = more.at(-1) ?? first
  if (PUBLIC_FILES.includes(name)) {
    const assembly = isAssemblyKey(first) ? first : null
    return en.answers.fileElsewhere({ name, assembly, site: appUrl })
  }
  return name.endsWith('.csv')
    ? en.answers.noFileNamed(asShown(name), PUBLIC_FILES, appUrl)
    : en.answers.noFile(appUrl)
}

/** What the page of an address would be made of. */
function kindsAt(page: string): readonly PublicationKind[] {
  return MATRICES.includes(page) ? [publicationKindOf(page)] : PUBLICATION_KINDS
}

/** Where the page stands that says, if it can, why an assembly has nothing at an address, and leads to it. */
function goneAt(entry: AssemblyEntry, page: string): string {
  const kinds = kindsAt(page)
  return `/${entry.assembly.key}/gone${kinds.length === 1 ? `?of=${kinds[0]}` : ''}`
}

/**
 * Shows what of the assembly was withdrawn or removed, or that nothing was published yet, with a link
 * to it; where there is no such assembly that anybody may see, Next's own 404.
 */
async function sendElsewhere(
  request: IncomingMessage,
  response: ServerResponse,
  published: Published,
): Promise<void> {
  const [, first = '', page = ''] = (request.url ?? '').split(/[/?]/u)
  const entry = isReservedAssembly(first) ? null : await published.findAssembly(first)
  const gone = entry && goneAt(entry, page)
  request.url = gone ?? UNMATCHED
  if (gone !== null) presetStatus(response, 404, { 'Cache-Control': 'no-store' })
}

/**
 * Sends an address under which nothing is published to the page of 404, and answers for a file that
 * there is not. Next's `notFound()` inside a page answers with an empty body that only JavaScript
 * fills (vercel/next.js issue 62228).
 * @param options what renders pages, and where it stands what is published
 */
export function withKnownAddresses({ handle, published, appUrl }: Options): Handle {
  return async (request, response) => {
    const answer = await answerOf(request.url ?? '/', published)
    if (answer === 'no file') {
      response.writeHead(404, NO_FILE).end(`${saysNoFile(request.url ?? '', appUrl)}\n`)
      return
    }
    if (typeof answer === 'object') {
      response.writeHead(308, { Location: answer.at, 'Cache-Control': 'no-store' }).end()
      return
    }
    if (answer === 'no page') await sendElsewhere(request, response, published)
    return handle(request, response)
  }
}
