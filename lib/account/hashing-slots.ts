/** Hashings of passwords that one process does at once; each takes a thread and 19 MB. */
export const HASHINGS_AT_ONCE = 4

type Slots = { free: number; readonly waiting: (() => void)[] }

// Next may hold this module several times in one process.
const processWide: typeof globalThis & { plenaryHashingSlots?: Slots } = globalThis

function slots(): Slots {
  processWide.plenaryHashingSlots ??= { free: HASHINGS_AT_ONCE, waiting: [] }
  return processWide.plenaryHashingSlots
}

async function take(): Promise<void> {
  const all = slots()
  if (all.free > 0) {
    all.free -= 1
    return
  }
  await new Promise<void>((resolve) => all.waiting.push(resolve))
}

function giveBack(): void {
  const all = slots()
  const next = all.waiting.shift()
  if (next === undefined) all.free += 1
  else next()
}

/**
 * Does a piece of work when one of the few slots is free, in the order of asking.
 * @param work hashes a password
 */
export async function inHashingSlot<Result>(work: () => Promise<Result>): Promise<Result> {
  await take()
  try {
    return await work()
  } finally {
    giveBack()
  }
}
