import type { Transaction } from '@/lib/db/client'
import { loadInstallation } from '@/lib/db/load-installation'
import { type LevelEntry, levelEntries } from '@/lib/domain/level-entries'
import { en } from '@/lib/words/en'

/**
 * Loads the levels in the words that the installation has for them now, highest first.
 * @param tx where
 */
export async function loadLevels(tx: Transaction): Promise<LevelEntry[]> {
  const installation = await loadInstallation(tx)
  return levelEntries(installation?.levels ?? {}, en.vocabulary)
}
