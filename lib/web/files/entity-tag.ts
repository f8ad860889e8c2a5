import { createHash } from 'node:crypto'

/**
 * The entity tag of an answer, a weak one: the same stands with its plain and its compressed bytes.
 * @param parts everything that its bytes depend on
 */
export function entityTag(parts: readonly unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return `W/"${hash.slice(0, 27)}"`
}

/**
 * Tells whether whoever asks holds the answer already.
 * @param asked the header If-None-Match
 * @param tag the tag of the answer as it is now
 */
export function isHeld(asked: string | null | undefined, tag: string): boolean {
  if (!asked) return false
  if (asked === tag) return true
  const tags = asked.split(',').map((part) => part.trim().replace(/^W\//u, ''))
  return tags.includes('*') || tags.includes(tag.replace(/^W\//u, ''))
}
