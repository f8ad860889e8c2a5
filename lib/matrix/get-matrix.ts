import { z } from 'zod'
import type { Context } from '@/lib/db/context'
import { AppError } from '@/lib/domain/app-error'
import type { Draft } from '@/lib/domain/draft'
import { keySchema } from '@/lib/domain/text'
import { type Baseline, loadBaseline } from './load-baseline'
import { loadDraft } from './load-draft'
import { loadLookAgain } from './load-look-again'
import { loadSetAside } from './load-set-aside'

/** A large matrix on a busy machine takes longer than the five seconds of an ordinary verb. */
const BUSY_MS = 30_000

const inputSchema = z.object({ assembly: keySchema })

function beforeOf({ number, asOf, rows }: Baseline): Draft['baseline'] {
  const sides = rows.map(({ slug, cells }) => {
    const { concern, concern_rationale, position, proposals } = cells
    return [slug, { concern, concern_rationale, position, proposals }] as const
  })
  return { number, asOf, before: Object.fromEntries(sides) }
}

/**
 * Loads a matrix as staff edit it, removed issues and set-aside changes with it, all as of one
 * revision.
 * @param context who asks, and the database
 * @param input `{ assembly }`, its key
 * @throws AppError not-found, forbidden, invalid
 */
export async function getMatrix({ db, actor }: Context, input: unknown): Promise<Draft> {
  const body = inputSchema.safeParse(input)
  if (!body.success) throw new AppError('invalid', 'Say which assembly is meant.', 'assembly')
  const { assembly: key } = body.data
  return db.$transaction(
    async (tx) => {
      const draft = await loadDraft(tx, actor, key)
      const { opensOn } = draft.assembly
      const baseline = await loadBaseline(tx, { assembly: key, opensOn, number: undefined })
      return {
        ...draft,
        setAside: await loadSetAside(tx, key),
        lookAgain: await loadLookAgain(tx, key, draft.issues),
        baseline: baseline && beforeOf(baseline),
      }
    },
    { isolationLevel: 'RepeatableRead', timeout: BUSY_MS },
  )
}
