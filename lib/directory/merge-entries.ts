import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { cellsNaming, holdAllAssemblies } from '@/lib/db/cells-naming'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { saveCells, takeAssembly } from '@/lib/db/save-cells'
import { takeTurn } from '@/lib/db/take-turn'
import type { Actor } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { assertCan } from '@/lib/domain/assert-can'
import { type CellChange, parseCellChange } from '@/lib/domain/cell-change'
import { blankCells, type Cells } from '@/lib/domain/columns'
import { MERGEABLE, type MergeableName } from '@/lib/domain/directory-entry'
import { type Merging, mergedCell, NAMING } from '@/lib/domain/merge-entry'
import { canonical } from '@/lib/domain/merge-list'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema } from '@/lib/domain/text'
import { moveBelongings } from './move-belongings'
import { recordDirectory } from './record-directory'
import { stores } from './stores/stores'

const inputSchema = z.strictObject({
  list: z.enum(MERGEABLE),
  from: keySchema,
  into: keySchema,
})

/** Long enough for ten thousand issues. */
const PATIENCE = { timeout: 120_000 }

async function assertMayMerge(tx: Transaction, list: MergeableName, { from, into }: Merging) {
  if (from === into) throw new AppError('invalid', 'An entry is not merged into itself.', 'into')
  const [going] = await stores[list].list(tx, from)
  const [staying] = await stores[list].list(tx, into)
  const missing = going ? into : from
  if (!(going && staying)) {
    throw new AppError('not-found', `There is no “${missing}” in this list.`, 'into')
  }
  if (going.mergedInto !== null) {
    throw new AppError('conflict', `“${from}” was merged into “${going.mergedInto}” already.`)
  }
  if (staying.fields.retired) {
    throw new AppError('invalid', `“${into}” is retired; bring it back first.`, 'into')
  }
}

/** The cell was parsed by its column's schema before it was stored; the others are not looked at. */
const cellsWith = (column: string, value: unknown) =>
  ({ ...blankCells('blank', 'a0'), [column]: value }) as Cells

async function changesByAssembly(tx: Transaction, list: MergeableName, merging: Merging) {
  const column = NAMING[list]
  const changes = new Map<string, CellChange[]>()
  for (const { assembly, issueId, value } of await cellsNaming(tx, list, merging.from)) {
    const after = mergedCell(list, cellsWith(column, value), merging)
    if (canonical(after) === canonical(value)) continue
    const change = parseCellChange({ id: randomUUID(), issueId, column, before: value, after })
    changes.set(assembly, [...(changes.get(assembly) ?? []), change])
  }
  return changes
}

async function rewriteDrafts(
  tx: Transaction,
  actor: Actor,
  changes: ReadonlyMap<string, readonly CellChange[]>,
): Promise<number> {
  let cells = 0
  for (const [assembly, ofOne] of changes) {
    const revision = await takeAssembly(tx, assembly)
    if (revision === null) continue
    const written = await saveCells(tx, { assembly, revision, actorId: actor.personId }, ofOne)
    cells += written.size
  }
  return cells
}

/**
 * Lets one entry of the directory take the place of another: in every draft as ordinary changes of
 * cells, with its aliases and members; the other is retired and says what it was merged into.
 * Publications stay as they are.
 * @param context who asks, and the database
 * @param input `{ list, from, into }`
 * @returns how many cells of how many matrices were rewritten
 * @throws AppError invalid, forbidden, not-found, conflict
 */
export async function mergeEntries(
  { db, actor }: Context,
  input: unknown,
): Promise<{ cells: number; matrices: number }> {
  const { list, ...merging } = parseInput(inputSchema, input)
  assertCan(actor, 'change-directory')
  return db.$transaction(async (tx) => {
    await takeTurn(tx, 'directory')
    await assertMayMerge(tx, list, merging)
    await holdAllAssemblies(tx)
    const changes = await changesByAssembly(tx, list, merging)
    const cells = await rewriteDrafts(tx, actor, changes)
    await moveBelongings(tx, list, merging)
    const detail = { into: merging.into, cells, matrices: [...changes.keys()] }
    await recordDirectory(tx, actor, { list, key: merging.from, act: 'merged', detail })
    return { cells, matrices: changes.size }
  }, PATIENCE)
}
