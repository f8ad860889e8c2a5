import { AppError } from '@/lib/domain/app-error'

/**
 * Takes what was looked for in the directory.
 * @throws AppError not-found where there is none, and where another took its place
 */
export function assertEntry<T extends { key: string }>(entries: readonly T[], key: string): T {
  const found = entries.find((entry) => entry.key === key)
  if (found && !('mergedInto' in found && found.mergedInto !== null)) return found
  throw new AppError('not-found', 'There is no entry at this address.')
}
