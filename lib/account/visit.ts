import type { Db } from '@/lib/db/client'
import type { Actor } from '@/lib/domain/access'

/** What a verb on accounts is handed: the database and the time. */
export type Moment = { readonly db: Db; readonly now: Date }

/** A verb on people's accounts is told who asks, too. */
export type AccountContext = Moment & {
  readonly actor: Actor
  /** the network they come from, of `networkOf`; a terminal has none */
  readonly network?: string
}

/** Somebody who is not signed in yet. */
export type Visit = Moment & {
  /** the network they come from, of `networkOf` */
  readonly network: string
  readonly userAgent: string | null
  /** waits; a test counts instead */
  readonly wait: (milliseconds: number) => Promise<void>
}

/** Somebody who is signed in, with what a verb on their own password is told. */
export type StaffVisit = AccountContext & Visit
