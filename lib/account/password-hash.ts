import { hash, verify } from '@node-rs/argon2'
import { normalPassword } from './password-policy'
import { inSlot } from './slots'

/** OWASP's first choice for Argon2id, the package's default kind: memory in KiB, passes, lanes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The hash of a password nobody has, at the same cost: compared with where there is no account. */
export const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$RdAcPQGRTAzmAhL001CHlw$kbQnuQ/GrVy0RaCSghbLCt6s53VdNacHfm47EVkHOAg'

/**
 * Hashes a password with Argon2id.
 * @param password one that the policy lets through
 */
export async function hashPassword(password: string): Promise<string> {
  return inSlot('hashing', () => hash(normalPassword(password), COST))
}

/**
 * Tells whether a password is the one that was hashed; takes as long where there is no hash.
 * @param stored its hash, or null where there is no account or it has no password yet
 * @param password as typed
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const right = await inSlot('hashing', () =>
    verify(stored ?? NOBODYS_HASH, normalPassword(password)),
  )
  return right && stored !== null
}
