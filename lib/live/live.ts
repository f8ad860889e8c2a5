import { z } from 'zod'
import { db } from '@/lib/db/client'
import { type Hearing, listen } from '@/lib/db/listen'
import { sendNotification } from '@/lib/db/send-notification'
import { COMMENT_CHANNEL } from '@/lib/db/tell-comments'
import { MATRIX_CHANNEL } from '@/lib/db/tell-matrix'
import type { LiveEvent, MatrixChanges } from '@/lib/domain/live'
import { env } from '@/lib/env'
import { makeRooms, type Seat } from './rooms'
import { PRESENCE_CHANNEL, toldSchema } from './tell-presence'
import { whoIsHere } from './who-is-here'

const GATHER = 40
const AGAIN = 1_000
const SWEEP = 5_000
/** Moves within this time reach the others as one list. */
const HERE_GATHER = 100

const matrixSchema = z.object({ assembly: z.string() })
const commentSchema = z.object({ assembly: z.string(), issueId: z.uuid() })
/** Something may have been said that was not heard of. */
const MAYBE_SAID: LiveEvent = { event: 'comments', data: { issueId: null } }

/** A notification that is not ours to read is no reason to fail. */
function read<S extends z.ZodType>(schema: S, payload: string): z.output<S> | null {
  try {
    return schema.parse(JSON.parse(payload))
  } catch {
    return null
  }
}

type Wanted = {
  load: (assembly: string, since: number) => Promise<MatrixChanges | null>
  /** the sentence for when changes cannot be heard of */
  cannotListen: string
}

function startLive({ load, cannotListen }: Wanted) {
  const rooms = makeRooms({ load, gather: GATHER, again: AGAIN })
  const here = whoIsHere(() => performance.now())
  const stopping = new Set<() => void>()
  let hearing: Hearing | null = null
  const trouble = (): LiveEvent => {
    const isWell = hearing === null || hearing === 'well'
    return { event: 'trouble', data: { message: isWell ? null : cannotListen } }
  }
  const toTell = new Set<string>()
  const tellHere = (assembly: string) => {
    if (toTell.has(assembly)) return
    toTell.add(assembly)
    setTimeout(() => {
      toTell.delete(assembly)
      rooms.tell(assembly, { event: 'here', data: here.listHere(assembly) })
    }, HERE_GATHER).unref()
  }
  const onHeard = (channel: string, payload: string) => {
    const matrix = channel === MATRIX_CHANNEL ? read(matrixSchema, payload) : null
    if (matrix) void rooms.refresh(matrix.assembly)
    const said = channel === COMMENT_CHANNEL ? read(commentSchema, payload) : null
    if (said) rooms.tell(said.assembly, { event: 'comments', data: { issueId: said.issueId } })
    const told = channel === PRESENCE_CHANNEL ? read(toldSchema, payload) : null
    if (!told) return
    here.note(told)
    tellHere(told.assembly)
  }
  const onHearing = (next: Hearing) => {
    const was = hearing
    hearing = next
    if (next === 'well') {
      rooms.refreshAll()
      rooms.tellAll(MAYBE_SAID)
    }
    if (next !== was && !(was === null && next === 'well')) rooms.tellAll(trouble())
  }
  listen({
    url: env().DATABASE_URL,
    channels: [MATRIX_CHANNEL, PRESENCE_CHANNEL, COMMENT_CHANNEL],
    notify: (channel, payload) => sendNotification(db(), channel, payload),
    onHeard,
    onHearing,
  })
  setInterval(() => {
    for (const assembly of here.forgetGone()) tellHere(assembly)
  }, SWEEP).unref()
  // A server that stops waits for its answers to end, and a stream never ends by itself.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const stop of stopping) stop()
    })
  }

  /**
   * Opens a stream of a matrix.
   * @param seat where events go, and what ends it when the process stops
   * @param first loads what the reader has missed, after checking that they may read
   * @returns a function that closes it
   */
  const follow = async (
    assembly: string,
    seat: Seat & { stop: () => void },
    first: () => Promise<MatrixChanges>,
  ): Promise<() => void> => {
    const leave = await rooms.enter(assembly, seat, first)
    stopping.add(seat.stop)
    seat.send(MAYBE_SAID)
    seat.send({ event: 'here', data: here.listHere(assembly) })
    if (hearing !== null && hearing !== 'well') seat.send(trouble())
    return () => {
      stopping.delete(seat.stop)
      leave()
    }
  }
  return { follow }
}

type Live = ReturnType<typeof startLive>

// Next evaluates this module once per bundle and again at each change in development.
const processWide: typeof globalThis & { plenaryLive?: Live } = globalThis

/** What this process hears of the matrices; it begins to listen when it is first asked. */
export const live = (wanted: Wanted): Live => {
  processWide.plenaryLive ??= startLive(wanted)
  return processWide.plenaryLive
}
