import { createHash, randomBytes } from 'node:crypto'

/** A new secret of 256 random bits, in characters that an address and a cookie may hold. */
export function makeSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * What of a secret is stored: its SHA-256, hex. A secret is random, so it needs no slow hash.
 * @param secret a session's or a link's
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
