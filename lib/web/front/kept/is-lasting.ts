import type { KeptAnswer } from './kept-answer'

/** React writes no such quotes in what people wrote. */
const UNDERSTOOD = 'data-understood="true"'

/**
 * Whether an answer is kept for others who ask for the same: what there is, and under a query only
 * where all that it asks for is known, or anybody could have any number of answers kept and push out
 * those that are read. A page with a filter says so; a file refuses what it does not know.
 * @param key what was asked for, in canonical form
 */
export function isLasting(key: string, { status, bodies }: KeptAnswer): boolean {
  if (status !== 200) return false
  const mark = key.indexOf('?')
  return mark < 0 || key.slice(0, mark).endsWith('.csv') || bodies.identity.includes(UNDERSTOOD)
}
