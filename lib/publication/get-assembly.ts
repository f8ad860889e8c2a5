import { AppError } from '@/lib/domain/app-error'
import type { AssemblyEntry } from '@/lib/domain/publication'
import type { PublicContext } from './context'

/**
 * One assembly with all that was published of it, newest first.
 * @throws AppError not-found, also while it is unlisted and unpublished
 */
export async function getAssembly({ db }: PublicContext, key: string): Promise<AssemblyEntry> {
  const found = await db.findAssembly(key)
  if (found === null) throw new AppError('not-found', 'There is no assembly at this address.')
  return found
}
