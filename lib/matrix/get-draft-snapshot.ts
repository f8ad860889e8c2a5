import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { freezeRows } from '@/lib/domain/freeze'
import { parseInput } from '@/lib/domain/parse-input'
import type { Snapshot } from '@/lib/domain/snapshot'
import { keySchema } from '@/lib/domain/text'
import { publicationKindSchema } from '@/lib/domain/vocabulary'
import { freezeHead } from './freeze-head'
import { loadBaseline } from './load-baseline'
import { loadDraft } from './load-draft'

const inputSchema = z.strictObject({ assembly: keySchema, kind: publicationKindSchema })

/** A draft in the form of a publication, and the baseline of an outcomes one. */
export type DraftSnapshot = Snapshot & { revision: number; baseline: Snapshot | null }

/**
 * Shows a draft as it would be frozen now, for its files and its side by side; nothing is stored.
 * @param context who asks, and the database
 * @param input `{ assembly, kind }`
 * @throws AppError invalid, forbidden, not-found
 */
export async function getDraftSnapshot(
  { db, actor }: Context,
  input: unknown,
): Promise<DraftSnapshot> {
  const { assembly, kind } = parseInput(inputSchema, input)
  return db.$transaction(
    async (tx) => {
      const draft = await loadDraft(tx, actor, assembly)
      const { opensOn } = draft.assembly
      const baseline =
        kind === 'issues' ? null : await loadBaseline(tx, { assembly, opensOn, number: undefined })
      const rows = freezeRows({ draft, kind, baseline: baseline?.rows ?? null })
      const printed = [...rows, ...(baseline?.rows ?? [])]
      const head = await freezeHead(
        tx,
        { draft, rows: printed },
        {
          kind,
          asOf: '',
          title: draft.assembly.name,
          summary: null,
          note: null,
          baseline: baseline && { number: baseline.number, asOf: baseline.asOf },
          corrects: null,
        },
      )
      return {
        head,
        rows,
        revision: draft.revision,
        baseline: baseline && { head: { ...head, kind: 'issues' }, rows: baseline.rows },
      }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}
