import { dictionary } from '@zxcvbn-ts/language-common'
import { AppError } from '@/lib/domain/app-error'

/** Characters that a password has at the least and at the most. */
export const SHORTEST_PASSWORD = 12
export const LONGEST_PASSWORD = 1_000

const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common'])

/**
 * Brings a password into the form that is hashed, so that every keyboard's é is the same.
 * @param password as typed or pasted
 */
export function normalPassword(password: string): string {
  return password.normalize('NFC')
}

/**
 * Says what keeps a password from being chosen.
 * @param password as typed or pasted
 * @returns a sentence, or null where it may be chosen
 */
export function faultOfPassword(password: string): string | null {
  const chosen = normalPassword(password)
  if (!chosen.isWellFormed()) return 'The password holds half of a character.'
  const length = [...chosen].length
  if (length < SHORTEST_PASSWORD) {
    return `The password needs at least ${SHORTEST_PASSWORD} characters.`
  }
  if (length > LONGEST_PASSWORD) return 'The password may have 1,000 characters at the most.'
  if (COMMON.has(chosen.toLowerCase())) {
    return 'This password is one of the commonest, which are tried first. Choose another.'
  }
  return null
}

/**
 * Refuses a password that may not be chosen.
 * @throws AppError invalid, at `password`
 */
export function assertPassword(password: string): void {
  const fault = faultOfPassword(password)
  if (fault !== null) throw new AppError('invalid', fault, 'password')
}
