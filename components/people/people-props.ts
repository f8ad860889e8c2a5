import type { Role } from '@/lib/domain/access'
import type { Words } from '@/lib/words/words'

/** A person as the list shows them; times are as people read them. */
export type PersonView = {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly state: 'active' | 'disabled' | 'invited'
  readonly isYou: boolean
  readonly isLastAdministrator: boolean
  readonly assemblies: readonly string[]
  readonly openSessions: number
  readonly lastSeen: string | null
  readonly linkUntil: string | null
}

/** An assembly whose drafts a reviewer may be given. */
export type AssemblyChoice = { readonly key: string; readonly code: string }

export type PeopleWords = Words['people']
