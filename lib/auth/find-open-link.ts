import { findLink, type Link, type Purpose } from '@/lib/account/find-link'
import { db } from '@/lib/db/client'

/**
 * Finds what a link that was opened is for; opening it changes nothing.
 * @param secret as it stands in the address
 * @param purpose which page was opened
 * @returns null where it works no more
 */
export async function findOpenLink(
  secret: string | undefined,
  purpose: Purpose,
): Promise<Link | null> {
  if (secret === undefined) return null
  return findLink(db(), { secret, purpose, now: new Date() })
}
