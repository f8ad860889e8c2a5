/** What the audit tells of, in the order in which an administrator reads it. */
export const AUDIT_KINDS = [
  'sign-in',
  'sign-in-refused',
  'too-many-tries',
  'sign-out',
  'password-confirmed',
  'password-refused',
  'password-changed',
  'link-made',
  'link-used',
  'sessions-ended',
  'refusal',
  'person-added',
  'person-renamed',
  'person-disabled',
  'person-enabled',
  'role-changed',
  'assembly-made',
  'assembly-changed',
  'directory-changed',
  'settings-changed',
  'sample-loaded',
  'published',
  'withdrawn',
  'removed',
] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** An entry of the audit as it is listed; `Time` is a moment, or how people read one. */
export type AuditListed<Time> = {
  readonly id: string
  readonly at: Time
  readonly kind: string
  /** who did it; null where nobody was signed in */
  readonly actor: { readonly name: string; readonly email: string } | null
  readonly network: string | null
  readonly assemblyKey: string | null
  readonly subject: string | null
  readonly detail: Readonly<Record<string, unknown>>
}
