import { randomBytes } from 'node:crypto'
import { HEAD_SCRIPT_HASH } from '@/lib/web/head-script'

const YEAR_S = 31_536_000

/** A word that marks the scripts of one answer as ours. */
export const newNonce = (): string => randomBytes(16).toString('base64')

const policyOf = (scripts: string, dev: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${HEAD_SCRIPT_HASH}${scripts}${dev ? " 'unsafe-eval'" : ''}`,
    // Attributes of style carry the widths of columns; no style can run a script.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * The policy for one answer: scripts run from our own files or with this nonce, nothing else.
 * @param dev whether Next's development server needs its own tools
 */
export const contentPolicy = (nonce: string, dev: boolean): string =>
  policyOf(` 'nonce-${nonce}'`, dev)

/** The headers that every answer carries, whatever it is. */
export const securityHeaders = (appUrl: string): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // A one-time link must not leave in a Referer.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  ...(appUrl.startsWith('https:')
    ? { 'Strict-Transport-Security': `max-age=${YEAR_S}; includeSubDomains` }
    : {}),
})

/** The headers of what the public reads, which has no script but our files and that of the theme. */
export const publicHeaders = (appUrl: string): Record<string, string> => ({
  ...securityHeaders(appUrl),
  'Content-Security-Policy': policyOf('', false),
})
