import type { AuditFilter } from '@/lib/domain/audit-filter'
import type { Words } from '@/lib/words/words'

export type AuditFilterProps = {
  filter: AuditFilter
  /** names whose values meant nothing */
  unknown: readonly (keyof AuditFilter)[]
  people: readonly { readonly id: string; readonly name: string; readonly email: string }[]
  assemblies: readonly { readonly key: string; readonly code: string }[]
  words: Words['people']['audit']
}
