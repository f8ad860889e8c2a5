import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { loadInstallation } from '@/lib/db/load-installation'
import { byActor, recordAudit } from '@/lib/db/record-audit'
import { takeTurn } from '@/lib/db/take-turn'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { type Installation, installationSchema } from '@/lib/domain/installation'
import {
  installationChanges,
  type SettingChange,
  withOwnWordsOnly,
  withSettings,
} from '@/lib/domain/installation-changes'
import { levelEntries } from '@/lib/domain/level-entries'
import { parseInput } from '@/lib/domain/parse-input'
import { en } from '@/lib/words/en'

const inputSchema = z.strictObject({
  /** as it stood when it was opened; null where nobody had said whose it is */
  before: z.unknown(),
  after: z.unknown(),
})

function assertWordsDiffer({ levels }: Installation) {
  const taken = new Set<string>()
  for (const { key, word } of levelEntries(levels, en.vocabulary)) {
    const folded = word.trim().toLowerCase()
    if (taken.has(folded)) {
      throw new AppError('invalid', `Two levels have the word “${word}”.`, `levels.${key}.word`)
    }
    taken.add(folded)
  }
}

function readInput(input: unknown) {
  const { before, after } = parseInput(inputSchema, input)
  const own = (installation: unknown) =>
    withOwnWordsOnly(parseInput(installationSchema, installation), en.vocabulary)
  return { before: before === null ? null : own(before), after: own(after) }
}

/** What was changed elsewhere since, in the same settings, and to something else. */
function conflictsOf(mine: readonly SettingChange[], theirs: readonly SettingChange[]) {
  const settings = new Set(mine.map(({ setting }) => setting))
  return theirs.filter(({ setting }) => settings.has(setting))
}

type Change = { before: Installation | null; after: Installation }

async function merge(tx: Transaction, { before, after }: Change) {
  const standing = await loadInstallation(tx)
  const mine = installationChanges(before, after)
  const merged = standing
    ? withSettings(
        standing,
        after,
        mine.map(({ setting }) => setting),
      )
    : after
  const changes = installationChanges(standing, merged)
  const [conflict] = conflictsOf(changes, installationChanges(before, standing))
  if (conflict === undefined) return { merged, changes }
  throw new AppError(
    'conflict',
    'Somebody else has changed the same meanwhile. Nothing of yours is lost, and nothing was saved yet: compare, then save again.',
    conflict.setting,
  )
}

/**
 * Sets whose installation this is and the words of its levels. Publications that stand keep what
 * they froze; the next one takes this. What others changed meanwhile in other settings stands.
 * @param context who asks, and the database
 * @param input `{ before, after }`: the settings as they were opened, and as they are to be
 * @returns the settings as they stand now
 * @throws AppError invalid, forbidden; conflict where somebody else has changed the same meanwhile
 */
export async function changeInstallation(
  { db, actor }: Context,
  input: unknown,
): Promise<Installation> {
  const asked = readInput(input)
  assertCan(actor, 'change-settings')
  return db.$transaction(async (tx) => {
    await takeTurn(tx, 'installation')
    const { merged, changes } = await merge(tx, asked)
    if (changes.length === 0) return merged
    assertWordsDiffer(merged)
    await tx.installation.upsert({
      where: { id: 1 },
      create: { id: 1, ...merged },
      update: merged,
    })
    await recordAudit(tx, {
      kind: 'settings-changed',
      ...byActor(actor),
      subject: changes.map(({ setting }) => setting).join(', '),
      detail: { changes },
    })
    return merged
  })
}
