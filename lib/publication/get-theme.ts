import { keysOf } from '@/lib/domain/across/final-key'
import { type Across, findAcross } from '@/lib/domain/across/standing-matrix'
import { type Tally, tallyAcross } from '@/lib/domain/across/tally'
import type { ThemeEntry } from '@/lib/domain/public-directory'
import { assertEntry } from './assert-entry'
import type { PublicContext } from './context'
import { listLatest } from './list-latest'

/** A theme over all assemblies. */
export type ThemeAcross = {
  entry: ThemeEntry
  /** every key under which publications name it */
  keys: ReadonlySet<string>
  across: Across<true>[]
  tally: Tally
}

/**
 * One theme of the directory with the issues that have it, from the latest publications, newest
 * assembly first.
 * @throws AppError not-found, also where it was merged into another
 */
export async function getTheme(context: PublicContext, key: string): Promise<ThemeAcross> {
  const entries = await context.db.listThemes()
  const entry = assertEntry(entries, key)
  const keys = keysOf(entries, key)
  const across = findAcross(await listLatest(context), ({ row }) =>
    row.cells.themes.some((theme) => keys.has(theme)) ? true : null,
  )
  return { entry, keys, across, tally: tallyAcross(across) }
}
