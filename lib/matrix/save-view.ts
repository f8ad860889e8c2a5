import { z } from 'zod'
import type { Transaction } from '@/lib/db/client'
import type { Context } from '@/lib/db/context'
import { holdAssembly } from '@/lib/db/hold-assembly'
import { type Actor, can } from '@/lib/domain/access'
import { AppError } from '@/lib/domain/app-error'
import { layoutSchema } from '@/lib/domain/layout/layout'
import { mayChangeView, type SavedView, VIEW_STAGES } from '@/lib/domain/layout/saved-view'
import { parseInput } from '@/lib/domain/parse-input'
import { keySchema, statedTextSchema } from '@/lib/domain/text'
import { findSavedView } from './find-saved-view'
import { loadAssembly } from './load-assembly'
import { loadSavedViews } from './load-saved-views'
import { personOf } from './person-of'

const LONGEST_NAME = 60
/** More of one person's nobody would find again. */
const MOST = 100

const inputSchema = z.strictObject({
  assembly: keySchema,
  /** the view that is changed, and the version that was seen of it; null makes a new one */
  view: z.strictObject({ id: z.uuid(), version: z.int().min(1) }).nullable(),
  name: statedTextSchema(LONGEST_NAME),
  shared: z.boolean(),
  stage: z.enum(VIEW_STAGES),
  layout: layoutSchema,
})
type Input = z.output<typeof inputSchema>

function assertMayShare(actor: Actor, { shared }: Input) {
  if (!shared || can(actor, 'share-view')) return
  throw new AppError(
    'forbidden',
    'Your role may keep views for itself; an analyst can make one for the team.',
  )
}

async function assertNameIsFree(tx: Transaction, ownerId: string, input: Input) {
  const { assembly, name, shared, view } = input
  const same = await tx.savedView.findFirst({
    where: {
      ...{ assemblyKey: assembly, name: { equals: name, mode: 'insensitive' }, shared },
      ...(shared ? {} : { ownerId }),
      ...(view ? { id: { not: view.id } } : {}),
    },
    select: { id: true },
  })
  if (!same) return
  const whose = shared ? 'The team has' : 'You have'
  throw new AppError('conflict', `${whose} a view of that name already.`, 'name')
}

async function makeView(tx: Transaction, ownerId: string, input: Input): Promise<string> {
  const { assembly, name, shared, stage, layout } = input
  const all = await tx.savedView.count({ where: { assemblyKey: assembly, ownerId } })
  if (all >= MOST) {
    throw new AppError('invalid', `You have ${MOST} views of this matrix: remove one first.`)
  }
  const made = await tx.savedView.create({
    data: { assemblyKey: assembly, ownerId, name, shared, stage, layout },
    select: { id: true },
  })
  return made.id
}

async function changeView(tx: Transaction, actor: Actor, input: Input): Promise<string> {
  const { assembly, view, name, shared, stage, layout } = input
  const known = await findSavedView(tx, actor, { assembly, id: view?.id ?? '' })
  const takesFromTeam = known.shared && !shared && known.ownerId !== actor.personId
  if (takesFromTeam || !mayChangeView(actor, known)) {
    throw new AppError('forbidden', 'Whoever made this view can change it, and an editor.')
  }
  const { count } = await tx.savedView.updateMany({
    where: { id: known.id, version: view?.version ?? 0 },
    data: { name, shared, stage, layout, version: { increment: 1 } },
  })
  if (count === 0) {
    throw new AppError(
      'conflict',
      'Somebody has saved this view meanwhile. Open it again, or save yours under another name.',
    )
  }
  return known.id
}

/**
 * Saves a view of a draft: makes a new one, or changes one that was seen.
 * @param context who asks, and the database
 * @param input `{ assembly, view, name, shared, stage, layout }`
 * @returns the view as it stands
 * @throws AppError conflict where the name is taken or somebody else saved it meanwhile; invalid,
 *   forbidden, not-found
 */
export async function saveView({ db, actor }: Context, input: unknown): Promise<SavedView> {
  const wanted = parseInput(inputSchema, input)
  const { assembly, view } = wanted
  const personId = personOf(actor)
  return db.$transaction(async (tx) => {
    await holdAssembly(tx, assembly)
    await loadAssembly(tx, actor, assembly)
    assertMayShare(actor, wanted)
    await assertNameIsFree(tx, personId, wanted)
    const id = view ? await changeView(tx, actor, wanted) : await makeView(tx, personId, wanted)
    const saved = (await loadSavedViews(tx, actor, assembly)).find((one) => one.id === id)
    if (!saved) throw new AppError('not-found', 'There is no such view.')
    return saved
  })
}
