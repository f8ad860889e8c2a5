import type { Actor } from '@/lib/domain/access'
import type { Db } from './client'

/** What a verb on drafts is handed: the database and who asks. */
export type Context = { readonly db: Db; readonly actor: Actor }
