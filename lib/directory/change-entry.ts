import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { takeTurn } from '@/lib/db/take-turn'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { assertStands } from '@/lib/domain/assert-stands'
import {
  DIRECTORIES,
  type DirectoryName,
  type EntryFields,
  entryFields,
} from '@/lib/domain/directory-entry'
import { canonical } from '@/lib/domain/merge-list'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { recordDirectory } from './record-directory'
import type { Store } from './stores/store'
import { stores } from './stores/stores'

const inputSchema = z.strictObject({
  list: z.enum(DIRECTORIES),
  key: keySchema,
  /** the fields to change, as they were seen and as they are to be */
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
})

type Fields = Readonly<Record<string, unknown>>

/** The list's own store and schema belong together, which TypeScript cannot follow by name. */
function storeOf(list: DirectoryName) {
  return stores[list] as Store<DirectoryName>
}

function chosen(fields: Fields, names: readonly string[]) {
  return z
    .record(z.string(), z.json())
    .parse(Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name))))
}

async function readEntry(tx: Transaction, list: DirectoryName, key: string) {
  const [entry] = await storeOf(list).list(tx, key)
  if (entry) return entry
  throw new AppError('not-found', `There is no “${key}” in this list.`, 'key')
}

/**
 * Renames, retires or brings back an entry of the directory, or changes what else it says; its key
 * stays. Drafts show it at once, publications as it was when they were frozen.
 * @param context who asks, and the database
 * @param input `{ list, key, before, after }`, the fields that change
 * @returns the entry's fields as they are now
 * @throws AppError invalid, forbidden, not-found, conflict naming the field
 */
export async function changeEntry(
  { db, actor }: Context,
  input: unknown,
): Promise<{ fields: EntryFields[DirectoryName] }> {
  const { list, key, ...wish } = parseInput(inputSchema, input)
  assertCan(actor, 'change-directory')
  return db.$transaction(async (tx) => {
    await takeTurn(tx, 'directory')
    const current: Fields = (await readEntry(tx, list, key)).fields
    const after = parseInput(entryFields[list], { ...current, ...wish.after })
    const names = Object.keys(wish.after)
    if (canonical(after) === canonical(current)) return { fields: after }
    const unseen = names.find((name) => !Object.hasOwn(wish.before, name))
    if (unseen !== undefined) {
      throw new AppError('invalid', 'What is changed needs its value before and after.', unseen)
    }
    assertStands(current, wish.before)
    await storeOf(list).write(tx, key, after)
    const now = (await readEntry(tx, list, key)).fields
    const detail = { before: chosen(current, names), after: chosen(now, names) }
    await recordDirectory(tx, actor, { list, key, act: 'changed', detail })
    return { fields: now }
  })
}
