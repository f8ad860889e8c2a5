import { db } from '@/lib/db/client'
import { publishedIn } from '@/lib/db/published'
import type { PublicContext } from '@/lib/publication/context'

/** What public pages and files hand to the verbs of lib/publication. */
export const publicContext = (): PublicContext => ({ db: publishedIn(db()) })
