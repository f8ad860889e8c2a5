import { cache } from 'react'
import { db } from '@/lib/db/client'
import { type Published, publishedIn } from '@/lib/db/published'
import type { PublicContext } from '@/lib/publication/context'

/**
 * All of one page is of one moment: what was published of an assembly is looked up once, and the
 * content of a publication never changes. Where it was removed meanwhile, it is looked up again.
 */
function ofOneMoment(published: Published): Published {
  const entries = new Map<string, ReturnType<Published['findAssembly']>>()
  return {
    ...published,
    findAssembly: (key) => {
      const entry = entries.get(key) ?? published.findAssembly(key)
      entries.set(key, entry)
      return entry
    },
    findContent: async (wanted) => {
      const content = await published.findContent(wanted)
      if (content === null) entries.clear()
      return content
    },
  }
}

/** What public pages and files hand to the verbs of lib/publication: one for each request. */
export const publicContext = cache((): PublicContext => ({ db: ofOneMoment(publishedIn(db())) }))
