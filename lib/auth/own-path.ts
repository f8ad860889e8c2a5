const ANY_HOST = 'http://own.invalid'

const LONGEST_PATH = 2_000

/** Where staff land who said nothing else. */
export const STAFF_HOME = '/staff'

/**
 * The place to go to after signing in: a path of ours only, so that no link can send people who
 * trust this site to another one.
 * @param next what the address or the form says
 */
export function ownPath(next: string | null | undefined): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them from an address
  if (next == null || !/^\/(?![/\\])/.test(next) || /[\u0000-\u001f\\]/.test(next)) {
    return STAFF_HOME
  }
  if (next.length > LONGEST_PATH || !URL.canParse(next, ANY_HOST)) return STAFF_HOME
  const url = new URL(next, ANY_HOST)
  const path = `${url.pathname}${url.search}${url.hash}`
  return url.origin === ANY_HOST && !path.startsWith('//') ? path : STAFF_HOME
}
