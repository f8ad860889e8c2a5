/**
 * How many of each kind of work one process does at once. Hashing a password takes a thread and
 * 19 MB; counting a try waits in line with a connection in hand, of which staff need some too.
 */
export const AT_ONCE = { hashing: 4, counting: 2 } as const

type Kind = keyof typeof AT_ONCE
type Slots = { free: number; readonly waiting: (() => void)[] }

// Next may hold this module several times in one process.
const processWide: typeof globalThis & { plenarySlots?: Map<Kind, Slots> } = globalThis

function slotsOf(kind: Kind): Slots {
  processWide.plenarySlots ??= new Map()
  const there = processWide.plenarySlots.get(kind)
  if (there !== undefined) return there
  const made: Slots = { free: AT_ONCE[kind], waiting: [] }
  processWide.plenarySlots.set(kind, made)
  return made
}

async function take(slots: Slots): Promise<void> {
  if (slots.free > 0) {
    slots.free -= 1
    return
  }
  await new Promise<void>((resolve) => slots.waiting.push(resolve))
}

function giveBack(slots: Slots): void {
  const next = slots.waiting.shift()
  if (next === undefined) slots.free += 1
  else next()
}

/**
 * Does a piece of work when one of the few slots of its kind is free, in the order of asking.
 * @param kind what is limited
 * @param work does it
 */
export async function inSlot<Result>(kind: Kind, work: () => Promise<Result>): Promise<Result> {
  const slots = slotsOf(kind)
  await take(slots)
  try {
    return await work()
  } finally {
    giveBack(slots)
  }
}
