import { z } from 'zod'
import { countUses } from '@/lib/db/cells-naming'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { assertCan } from '@/lib/domain/assert-can'
import { DIRECTORIES, type DirectoryName, MERGEABLE } from '@/lib/domain/directory-entry'
import { parseInput } from '@/lib/domain/parse-input'
import { instrumentKey } from '@/lib/domain/reference/instrument-key'
import { parseReference } from '@/lib/domain/reference/parse-reference'
import { stores } from './stores/stores'

const inputSchema = z.strictObject({ list: z.enum(DIRECTORIES) })

/** An entry of the directory as staff see it. */
export type ListedEntry = {
  key: string
  /** what else it says, by the names of its fields */
  fields: Readonly<Record<string, unknown>>
  retired: boolean
  mergedInto: string | null
  fixed: { body: string; kind: string; number: string } | null
  /** how many issues of all drafts name it; of a kind, how many instruments are of it */
  uses: number
}

async function countInstruments(tx: Transaction): Promise<Map<string, number>> {
  const issues = await tx.issue.findMany({
    where: { present: true, reference: { not: null } },
    select: { reference: true, assemblyKey: true, assembly: { select: { body: true } } },
  })
  const aliases = await tx.instrumentAlias.findMany({
    select: { assemblyKey: true, alias: true, instrumentKey: true },
  })
  const labelled = new Map(
    aliases.map((one) => [`${one.assemblyKey} ${one.alias.toLowerCase()}`, one.instrumentKey]),
  )
  const counts = new Map<string, number>()
  for (const { reference, assemblyKey, assembly } of issues) {
    const parsed = parseReference(reference ?? '')
    const key =
      parsed?.form === 'instrument'
        ? instrumentKey(parsed.body ?? assembly.body, parsed)
        : labelled.get(`${assemblyKey} ${reference?.toLowerCase()}`)
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

async function countOf(tx: Transaction, list: DirectoryName): Promise<ReadonlyMap<string, number>> {
  const mergeable = MERGEABLE.find((name) => name === list)
  if (mergeable) return countUses(tx, mergeable)
  if (list === 'instruments') return countInstruments(tx)
  const rows = await tx.instrument.groupBy({ by: ['kindKey'], _count: true })
  return new Map(rows.map(({ kindKey, _count }) => [kindKey, _count]))
}

/**
 * Lists the entries of one list of the directory, the retired ones too, with how often each is named.
 * @param context who asks, and the database
 * @param input `{ list }`
 * @throws AppError invalid, forbidden
 */
export async function listDirectory(
  { db, actor }: Context,
  input: unknown,
): Promise<ListedEntry[]> {
  const { list } = parseInput(inputSchema, input)
  assertCan(actor, 'extend-directory')
  const uses = await countOf(db, list)
  const entries = await stores[list].list(db)
  return entries.map(({ key, fields, mergedInto, fixed }) => ({
    key,
    fields,
    retired: fields.retired,
    mergedInto,
    fixed,
    uses: uses.get(key) ?? 0,
  }))
}
