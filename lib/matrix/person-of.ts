import type { Actor } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'

/**
 * The person who asks.
 * @param actor who asks
 * @returns their id
 * @throws AppError forbidden to the installation itself, which keeps nothing of its own
 */
export function personOf({ personId }: Actor): string {
  if (personId !== null) return personId
  throw new AppError('forbidden', 'Only a person has views of their own.')
}
