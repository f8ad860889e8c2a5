import { cookies } from 'next/headers'
import { type Notice, noticeCookieName, readNotice } from './notice'

/**
 * Why the form of a page was refused, if it just was.
 * @param form the page's form
 */
export async function readPageNotice(form: Notice['form']): Promise<Notice | null> {
  const jar = await cookies()
  return readNotice(jar.get(noticeCookieName())?.value, form)
}
