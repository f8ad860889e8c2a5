import type { Published } from '@/lib/db/published'

/** What a public verb is handed: no actor, since anybody may ask. */
export type PublicContext = { db: Published }
