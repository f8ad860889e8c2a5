import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import type { Assembly } from '@/lib/domain/assembly'
import type { Directory, DraftIssue } from '@/lib/domain/draft'
import type { LevelEntry } from '@/lib/domain/level-entries'
import { momentIn, momentSchema } from '@/lib/domain/moment'
import { parseInput } from '@/lib/domain/parse-input'
import type { PlannedChange, Restored, RestorePlan } from '@/lib/domain/restore-plan'
import { keySchema } from '@/lib/domain/text'
import { foreseeRefusals } from './foresee-refusals'
import { loadAssembly } from './load-assembly'
import { loadDirectory } from './load-directory'
import { loadLevels } from './load-levels'
import { loadRestore, scopeSchema } from './load-restore'
import { makeRestoreChanges } from './make-restore-changes'

const inputSchema = z.strictObject({
  assembly: keySchema,
  ...scopeSchema,
  revision: scopeSchema.revision.optional(),
  /** a moment, or a clock of the assembly's place, instead of a revision */
  at: momentSchema.optional(),
})

/** What a restore would change, for somebody to decide. */
export type RestorePreview = RestorePlan & {
  assembly: Assembly
  sections: { key: string; heading: string }[]
  directory: Directory
  levels: LevelEntry[]
  /** the revision to go back to, and when it was made; null before the first change */
  revision: number
  at: string | null
  /** the matrix's revision now, which the plan starts from */
  seen: number
  issues: DraftIssue[]
  /** what could not be written as things stand, and why; not among the changes */
  refused: Restored['refused']
  mayRestore: boolean
}

async function revisionAt(tx: Transaction, assembly: Assembly, at: string): Promise<number> {
  const { _max } = await tx.cellChange.aggregate({
    where: { assemblyKey: assembly.key, at: { lte: momentIn(at, assembly.timeZone, 'last') } },
    _max: { revision: true },
  })
  return _max.revision ?? 0
}

/** The plan without what would be refused, so that all that cannot be restored is told before. */
async function foresee(tx: Transaction, assembly: string, plan: RestorePlan) {
  const { changes, refused } = makeRestoreChanges('foreseen', plan.changes)
  const all = [...refused, ...(await foreseeRefusals(tx, assembly, changes))]
  const cells = new Set(all.map(({ issueId, column }) => `${issueId} ${column}`))
  const isSound = ({ issueId, column }: PlannedChange) => !cells.has(`${issueId} ${column}`)
  return {
    changes: plan.changes.filter(isSound),
    refused: all.map(({ issueId, column, message }) => ({ issueId, column, message })),
  }
}

async function momentOf(tx: Transaction, assembly: string, revision: number) {
  const last = await tx.cellChange.findFirst({
    where: { assemblyKey: assembly, revision: { lte: revision } },
    select: { at: true },
    orderBy: { revision: 'desc' },
  })
  return last?.at.toISOString() ?? null
}

/**
 * Shows what would change if the matrix, one issue or one cell were as at a revision or a moment.
 * @param context who asks, and the database
 * @param input `{ assembly, revision | at, issueId?, column? }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function getRestore({ db, actor }: Context, input: unknown): Promise<RestorePreview> {
  const { assembly: key, at, ...scope } = parseInput(inputSchema, input)
  if (scope.revision === undefined && at === undefined) {
    throw new AppError('invalid', 'Say to which revision or moment.', 'revision')
  }
  return db.$transaction(
    async (tx) => {
      const { assembly, revision: seen, sections } = await loadAssembly(tx, actor, key)
      const revision = scope.revision ?? (await revisionAt(tx, assembly, at ?? ''))
      const plan = await loadRestore(tx, { ...scope, assembly: key, revision, seen })
      const { changes, refused } = await foresee(tx, key, plan)
      const concerned = new Set([...plan.changes, ...plan.left].map(({ issueId }) => issueId))
      return {
        ...{ changes, refused, left: plan.left },
        assembly,
        sections,
        directory: await loadDirectory(tx, key),
        levels: await loadLevels(tx),
        revision,
        at: await momentOf(tx, key, revision),
        seen,
        issues: [...plan.issues.values()].filter(({ id }) => concerned.has(id)),
        mayRestore: can(actor, 'edit-cells', key),
      }
    },
    { isolationLevel: 'RepeatableRead', timeout: 60_000 },
  )
}
