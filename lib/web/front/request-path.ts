import type { IncomingMessage } from 'node:http'

const MAX_TARGET = 8_192
/** What no address of ours holds, decoded: control characters, a backslash, steps up or nowhere. */
const FORBIDDEN = /[\p{Cc}\\]|\/\/|(^|\/)\.{1,2}(\/|$)/u
const STAFF_SIDE = /^\/(staff|sign-in|api)(\/|$)/
const CASE_MATTERS = /^\/(api|_next)(\/|$)/
/** Beyond the start, where two slashes would name a host. */
const DOUBLED = /(?<=.)\/{2,}/gu

/** Next takes it off too, and knows nothing of the headers that the front gives a file. */
const AFTER_FILE = /(?<=\.[a-z\d]+)\/$/iu

/** The methods that read and change nothing. */
export const READING: readonly string[] = ['GET', 'HEAD']

/** A request's path as it came, decoded, and its query with the question mark or ''. */
export type RequestPath = { path: string; query: string }

const singled = (path: string) => (CASE_MATTERS.test(path) ? path : path.replace(DOUBLED, '/'))

const decode = (path: string) => {
  try {
    return decodeURIComponent(singled(path))
  } catch {
    return undefined
  }
}

/**
 * Takes the target of a request apart.
 * @returns the status that refuses it when it is too long (414) or malformed (400)
 */
export const readTarget = ({ url = '' }: IncomingMessage): RequestPath | 400 | 414 => {
  if (url.length > MAX_TARGET) return 414
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const decoded = decode(path)
  if (!path.startsWith('/') || decoded === undefined || FORBIDDEN.test(decoded)) return 400
  return { path, query: mark < 0 ? '' : url.slice(mark) }
}

/**
 * A query in which a parameter `__proto__` is a name as any other. Next reads the query into a plain
 * object, which loses it; in capitals it stays, and names are read in either case.
 * @param query with the question mark, or ''
 */
export const keepingPrototype = (query: string): string =>
  query.replace(/(?<=[?&])[^=&]+/gu, (name) =>
    new URLSearchParams(`&${name}`).has('__proto__') ? '__PROTO__' : name,
  )

/** Whether a path is for people who sign in, or speaks to programs: there a request has a person. */
export const isStaffSide = (path: string): boolean => STAFF_SIDE.test(path)

/** Whether a path belongs to the API, where methods other than GET and HEAD make sense. */
export const isApi = (path: string): boolean => /^\/api(\/|$)/.test(path)

/** Whether people read what a path leads to, rather than programs. */
export const isPage = (path: string): boolean => !isApi(path) && !/\.[a-z\d]+$/i.test(path)

/**
 * The path as it is spelled here, in small letters, without doubled slashes or one behind a file, or
 * null when it is; the hexadecimal digits of an escape may be any.
 */
export const straightened = (path: string): string | null => {
  if (CASE_MATTERS.test(path)) return null
  const single = singled(path).replace(AFTER_FILE, '')
  const straight = single.replace(/%[0-9a-fA-F]{2}|[A-Z]/g, (part) =>
    part.startsWith('%') ? part : part.toLowerCase(),
  )
  return straight === path ? null : straight
}
