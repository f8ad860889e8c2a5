import { getRedirectError } from 'next/dist/client/components/redirect'

/**
 * Sends a page's reader elsewhere by 303. Next's own redirect() answers 307, with which a browser
 * would repeat a form's POST.
 * @param path where to
 */
export function seeOther(path: string): never {
  throw getRedirectError(path, 'replace', 303)
}
