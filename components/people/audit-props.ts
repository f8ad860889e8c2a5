import type { AuditFilter } from '@/lib/domain/audit-filter'
import type { Words } from '@/lib/words/words'

/** An entry as the page shows it; the time is as people read it. */
export type AuditView = {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly actor: { readonly name: string; readonly email: string } | null
  readonly network: string | null
  readonly assemblyKey: string | null
  readonly subject: string | null
  readonly detail: Readonly<Record<string, unknown>>
}

export type AuditFilterProps = {
  filter: AuditFilter
  /** names whose values meant nothing */
  unknown: readonly (keyof AuditFilter)[]
  people: readonly { readonly id: string; readonly name: string; readonly email: string }[]
  assemblies: readonly { readonly key: string; readonly code: string }[]
  words: Words['people']['audit']
}
