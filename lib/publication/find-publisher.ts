import type { Publisher } from '@/lib/db/published'
import type { PublicContext } from './context'

/**
 * Who publishes here, as the settings say now; publications keep what they froze.
 * @returns null where nobody is named yet
 */
export async function findPublisher({ db }: PublicContext): Promise<Publisher | null> {
  return db.findPublisher()
}
