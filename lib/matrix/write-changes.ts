import type { Transaction } from '@/lib/db/client'
import { addIssues, type Batch, saveCells, takeAssembly } from '@/lib/db/save-cells'
import type { Actor } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import type { CellChange } from '@/lib/domain/cell-change'
import type { SaveAnswer } from '@/lib/domain/draft'
import { followMerges } from '@/lib/domain/follow-merges'
import { canonical } from '@/lib/domain/merge-list'
import { asTheyStand } from './as-they-stand'
import { type LookedUp, lookUpNames, namesOf } from './cell-names'
import { faultOfChange } from './fault-of-change'
import { loadLevelsFor } from './fault-of-levels'
import { loadFreeSlugs } from './free-slugs'
import { loadMergesFor } from './load-merges'
import { mergeOrSetAside } from './merge-or-set-aside'
import { recallChanges } from './recall-changes'

/** Whose matrix, and who asks. */
export type Writing = {
  assembly: string
  actor: Actor
  /** what was named elsewhere comes along: an entry that is retired since may be named here too */
  keepsRetired?: true
}

/**
 * Puts changes into waves: within one, no two touch the same cell, and an issue is there before its
 * cells change.
 */
function wavesOf(changes: readonly CellChange[]): CellChange[][] {
  const waves: CellChange[][] = []
  const lastOf = new Map<string, number>()
  for (const change of changes) {
    const cell = `${change.issueId} ${change.column}`
    const after = Math.max(
      lastOf.get(cell) ?? -1,
      change.column === 'present'
        ? (lastOf.get(change.issueId) ?? -1)
        : (lastOf.get(`${change.issueId} present`) ?? -1),
    )
    const wave = after + 1
    const sameWave = waves[wave] ?? []
    sameWave.push(change)
    waves[wave] = sameWave
    lastOf.set(cell, wave)
    lastOf.set(change.issueId, Math.max(lastOf.get(change.issueId) ?? -1, wave))
  }
  return waves
}

const isAddition = (change: CellChange) => change.column === 'present' && change.before === null

const isNothing = (change: CellChange) => canonical(change.before) === canonical(change.after)

/**
 * Puts edits into statements, one a column. Whether a level was set before or after the proposals of
 * its issue changed shows in the order of writing: those set after them come last.
 */
function statementsOf(edits: readonly CellChange[]): CellChange[][] {
  const proposed = new Set<string>()
  const late: CellChange[] = []
  const byColumn = new Map<string, CellChange[]>([['concern', []]])
  for (const edit of edits) {
    const { column, issueId } = edit
    if (column === 'proposals') proposed.add(issueId)
    if (column === 'concern' && proposed.has(issueId)) late.push(edit)
    else {
      const statement = byColumn.get(column) ?? []
      statement.push(edit)
      byColumn.set(column, statement)
    }
  }
  return [...byColumn.values(), late].filter((statement) => statement.length > 0)
}

async function writeWave(tx: Transaction, batch: Batch, wave: readonly CellChange[]) {
  const written = new Set<string>()
  const record = (ids: ReadonlySet<string>) => {
    for (const id of ids) written.add(id)
  }
  // Addresses one by one and before the additions: each may take what the one before has freed.
  for (const move of wave.filter((change) => change.column === 'id')) {
    record(await saveCells(tx, batch, [move]))
  }
  record(await addIssues(tx, batch, wave.filter(isAddition)))
  const edits = wave.filter((change) => !(isAddition(change) || change.column === 'id'))
  for (const statement of statementsOf(edits)) record(await saveCells(tx, batch, statement))
  return written
}

/** What a change is answered with that was written as it was sent. */
export const savedOf = (change: CellChange) => ({
  id: change.id,
  issueId: change.issueId,
  column: change.column,
  value: change.after,
  merged: false,
})

async function namesFor(
  tx: Transaction,
  { assembly, keepsRetired }: Writing,
  changes: readonly CellChange[],
): Promise<LookedUp> {
  const found = await lookUpNames(tx, assembly, changes.flatMap(namesOf))
  return keepsRetired ? { ...found, retired: new Map() } : found
}

/**
 * Writes changes within a transaction: takes the assembly's row, then wave by wave one statement a
 * column; what no longer holds is merged where it is a list, else set aside. What names an entry of
 * the directory that was merged names the one that took its place.
 * @param tx the transaction
 * @param writing whose matrix, and who asks
 * @param changes parsed changes
 * @throws AppError not-found where there is no such assembly
 */
export async function writeChanges(
  tx: Transaction,
  writing: Writing,
  changes: readonly CellChange[],
): Promise<SaveAnswer> {
  const { assembly, actor } = writing
  const revision = await takeAssembly(tx, assembly)
  if (revision === null) throw new AppError('not-found', 'There is no such matrix.')
  const batch: Batch = { assembly, revision, actorId: actor.personId }
  const answer: SaveAnswer = { revision, saved: [], setAside: [], refused: [] }

  const recalled = await recallChanges(tx, changes)
  answer.saved.push(...recalled.saved)
  answer.setAside.push(...recalled.setAside)
  answer.refused.push(...recalled.refused)
  answer.saved.push(...(await asTheyStand(tx, assembly, recalled.settled)))
  const seen = new Set(recalled.ids)
  const sent = changes.filter(({ id }) => !seen.has(id) && seen.add(id))
  const merges = await loadMergesFor(tx, sent)
  const fresh = sent.map((change) => followMerges(change, merges))

  const names = await namesFor(tx, writing, fresh)
  const slugs = fresh.some((change) => isAddition(change) || change.column === 'id')
    ? await loadFreeSlugs(tx, assembly)
    : null
  const levels = await loadLevelsFor(tx, fresh)

  for (const wave of wavesOf(fresh)) {
    const sound: CellChange[] = []
    const unwritten: CellChange[] = []
    for (const asked of wave) {
      const { change, message } = faultOfChange(asked, { names, slugs, levels })
      const { id, issueId, column } = change
      if (message !== null) answer.refused.push({ id, issueId, column, message })
      else if (isNothing(change)) unwritten.push(change)
      else sound.push(change)
    }
    const written = await writeWave(tx, batch, sound)
    answer.saved.push(...sound.filter((change) => written.has(change.id)).map(savedOf))
    unwritten.push(...sound.filter((change) => !written.has(change.id)))
    await mergeOrSetAside(tx, { batch, actor, answer }, unwritten)
  }
  return answer
}
