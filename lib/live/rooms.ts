import type { LiveEvent, MatrixChanges } from '@/lib/domain/live'

/** One open stream. */
export type Seat = { send: (event: LiveEvent) => void }

type Seated = Seat & { waiting: LiveEvent[] | null }
/** `revision` is null until somebody was let in. */
type Room = { revision: number | null; seats: Set<Seated>; busy: boolean; wanted: boolean }

type Options = {
  /** one query, whatever the number of streams; null where the matrix is gone */
  load: (assembly: string, since: number) => Promise<MatrixChanges | null>
  /** milliseconds between two queries of one matrix, so that a storm of edits is gathered */
  gather: number
  /** milliseconds after which a failed query is tried again */
  again: number
}

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

function give(seat: Seated, event: LiveEvent) {
  if (seat.waiting) seat.waiting.push(event)
  else seat.send(event)
}

/** What a seat missed while it was caught up: of the changes, those that it has not seen. */
function seatDown(seat: Seated, first: MatrixChanges) {
  seat.send({ event: 'changes', data: first })
  const waited = seat.waiting ?? []
  seat.waiting = null
  for (const event of waited) {
    if (event.event !== 'changes' || event.data.revision >= first.revision) seat.send(event)
  }
}

/**
 * The open streams of this process, a room for each matrix. What is told of a matrix is loaded once
 * for all of its room.
 * @param options how changes are loaded
 */
export function makeRooms({ load, gather, again }: Options) {
  const rooms = new Map<string, Room>()
  const roomOf = (assembly: string): Room => {
    const empty = { revision: null, seats: new Set<Seated>(), busy: false, wanted: false }
    const room = rooms.get(assembly) ?? empty
    rooms.set(assembly, room)
    return room
  }
  const tell = (assembly: string, event: LiveEvent) => {
    for (const seat of rooms.get(assembly)?.seats ?? []) give(seat, event)
  }
  const loadNext = async (assembly: string, room: Room, since: number) => {
    try {
      const data = await load(assembly, since)
      if (data === null) return
      room.revision = data.revision
      // Its own seats: the room may have emptied meanwhile, and another of the matrix begun.
      for (const seat of room.seats) give(seat, { event: 'changes', data })
    } catch {
      // The database is away for the moment: what was told of is still to be loaded.
      room.wanted = true
      await pause(again)
    }
  }
  /** Loads what is new in a matrix and tells its room. */
  const refresh = async (assembly: string): Promise<void> => {
    const room = rooms.get(assembly)
    if (!room) return
    room.wanted = true
    if (room.busy) return
    room.busy = true
    while (room.wanted && room.seats.size > 0 && room.revision !== null) {
      room.wanted = false
      await loadNext(assembly, room, room.revision)
      await pause(gather)
    }
    room.busy = false
  }
  /**
   * Lets a stream in, caught up by what `first` loads.
   * @throws what `first` throws; then nobody has come in
   */
  const enter = async (
    assembly: string,
    seat: Seat,
    first: () => Promise<MatrixChanges>,
  ): Promise<() => void> => {
    const seated: Seated = { ...seat, waiting: [] }
    const room = roomOf(assembly)
    room.seats.add(seated)
    const leave = () => {
      room.seats.delete(seated)
      if (room.seats.size === 0 && rooms.get(assembly) === room) rooms.delete(assembly)
    }
    try {
      const changes = await first()
      room.revision ??= changes.revision
      seatDown(seated, changes)
      if (room.wanted) void refresh(assembly)
    } catch (error) {
      leave()
      throw error
    }
    return leave
  }
  const tellAll = (event: LiveEvent) => {
    for (const assembly of rooms.keys()) tell(assembly, event)
  }
  const refreshAll = () => {
    for (const assembly of rooms.keys()) void refresh(assembly)
  }
  return { enter, refresh, refreshAll, tell, tellAll }
}
