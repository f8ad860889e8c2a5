import { randomUUID } from 'node:crypto'
import { generateNKeysBetween } from 'fractional-indexing'
import type { Transaction } from '@/lib/db/client'
import { holdAssembly } from '@/lib/db/hold-assembly'
import type { Actor } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { carriedCells } from '@/lib/domain/carried-cells'
import type { CellChange } from '@/lib/domain/cell-change'
import type { DraftIssue } from '@/lib/domain/draft'
import type { KnownInstrument } from '@/lib/domain/latest-reference'
import type { Carry } from '@/lib/domain/new-assembly'
import { inOrder } from '@/lib/domain/order'
import { draftIssueOf, ISSUE_SELECT } from './issue-select'
import { loadAssembly } from './load-assembly'
import { writeChanges } from './write-changes'

/** What came of it: the issues that were added, and how many were there already. */
export type Carried = { carried: number; there: number }

/**
 * Loads two assemblies between which issues may be carried over.
 * @throws AppError not-found, forbidden; invalid where they are not of one body
 */
export async function loadBoth(
  tx: Transaction,
  actor: Actor,
  { assembly, from }: { assembly: string; from: string },
) {
  const into = await loadAssembly(tx, actor, assembly)
  const earlier = await loadAssembly(tx, actor, from)
  const [one, other] = [into.assembly, earlier.assembly]
  if (one.key !== other.key && one.body.toLowerCase() === other.body.toLowerCase()) {
    return { into, earlier }
  }
  throw new AppError(
    'invalid',
    `Issues are carried over from another assembly of ${one.body}; ${other.code} is not one.`,
    'from',
  )
}

/**
 * Loads the issues of an earlier assembly that are present, in its order.
 * @param tx where
 * @param earlier what loadAssembly returned
 */
export async function loadEarlierIssues(
  tx: Transaction,
  earlier: Awaited<ReturnType<typeof loadAssembly>>,
): Promise<DraftIssue[]> {
  const rows = await tx.issue.findMany({
    where: { assemblyKey: earlier.assembly.key, present: true },
    select: ISSUE_SELECT,
  })
  return inOrder(rows.map(draftIssueOf), earlier.sections)
}

/**
 * Loads the instruments and their editions, with the labels that they had at one assembly.
 * @param tx where
 * @param assembly the earlier assembly
 */
export async function loadInstruments(
  tx: Transaction,
  assembly: string,
): Promise<KnownInstrument[]> {
  const rows = await tx.instrument.findMany({
    select: {
      key: true,
      kindKey: true,
      number: true,
      aliases: { where: { assemblyKey: assembly }, select: { alias: true } },
      revisions: { select: { label: true } },
    },
  })
  return rows.map(({ key, kindKey, number, aliases, revisions }) => ({
    key,
    kind: kindKey,
    number,
    aliases: aliases.map(({ alias }) => alias),
    editions: revisions.map(({ label }) => label),
  }))
}

/** The issues of the earlier assembly that the matrix holds already, present or removed. */
export async function loadThere(tx: Transaction, assembly: string): Promise<Set<string>> {
  const rows = await tx.issue.findMany({
    where: { assemblyKey: assembly, lastTimeId: { not: null } },
    select: { lastTimeId: true },
  })
  return new Set(rows.flatMap(({ lastTimeId }) => lastTimeId ?? []))
}

async function lastPlace(tx: Transaction, assembly: string): Promise<string | null> {
  const rows = await tx.issue.findMany({
    where: { assemblyKey: assembly },
    select: { sortKey: true },
  })
  const places = rows.map(({ sortKey }) => sortKey)
  return places.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null)
}

function chosenOf(issues: readonly DraftIssue[], wanted: readonly string[]): DraftIssue[] {
  const known = new Set(issues.map(({ id }) => id))
  if (wanted.some((id) => !known.has(id))) {
    throw new AppError('invalid', 'One of the issues is no longer in that matrix.', 'issues')
  }
  const asked = new Set(wanted)
  return issues.filter(({ id }) => asked.has(id))
}

/**
 * Carries issues of an earlier assembly over into a matrix, in their order. An issue that is there
 * already is left as it is, so that asking twice adds it once.
 * @param tx the transaction
 * @param actor who asks
 * @param carry the matrix, the earlier assembly, and its issues by their ids
 * @throws AppError not-found, forbidden, invalid
 */
export async function carryIssues(
  tx: Transaction,
  actor: Actor,
  { assembly, from, issues }: Carry & { assembly: string },
): Promise<Carried> {
  await holdAssembly(tx, assembly)
  const { into, earlier } = await loadBoth(tx, actor, { assembly, from })
  const chosen = chosenOf(await loadEarlierIssues(tx, earlier), issues)
  const there = await loadThere(tx, assembly)
  const fresh = chosen.filter(({ id }) => !there.has(id))
  if (fresh.length === 0) return { carried: 0, there: chosen.length }
  const instruments = await loadInstruments(tx, from)
  const places = generateNKeysBetween(await lastPlace(tx, assembly), null, fresh.length)
  const changes = fresh.map(({ cells }, at): CellChange => {
    const after = carriedCells(cells, {
      body: into.assembly.body,
      instruments,
      sections: into.sections,
      sortKey: places[at] ?? '',
      newId: randomUUID,
    })
    return { id: randomUUID(), issueId: randomUUID(), column: 'present', before: null, after }
  })
  const { refused } = await writeChanges(tx, { assembly, actor, keepsRetired: true }, changes)
  const [first] = refused
  if (first) throw new AppError('invalid', first.message, 'issues')
  for (const [at, { issueId }] of changes.entries()) {
    await tx.issue.update({ where: { id: issueId }, data: { lastTimeId: fresh[at]?.id ?? null } })
  }
  return { carried: fresh.length, there: chosen.length - fresh.length }
}
