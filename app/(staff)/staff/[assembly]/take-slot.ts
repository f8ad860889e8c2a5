/**
 * How many streams a browser holds at once. Over HTTP/1.1 it opens six connections to one site; where
 * streams hold all of them no page is loaded and nothing is saved.
 */
const SLOTS = 4
/** Milliseconds until one of them is asked for again. */
const TRY_AGAIN = 10_000

type Wanted = {
  /** begins what needs the slot; returns what ends it */
  begin: () => () => void
  /** all are taken by other tabs, again and again until one is free */
  onCrowded: () => void
}

/** Takes a slot if it is free, and holds it until the end. Returns whether it was. */
function takeIfFree(slot: number, begin: Wanted['begin'], ending: AbortSignal): Promise<boolean> {
  return new Promise((taken) => {
    const hold = (lock: Lock | null) => {
      const isMine = lock !== null && !ending.aborted
      taken(isMine)
      if (!isMine) return
      const end = begin()
      return new Promise<void>((release) =>
        ending.addEventListener('abort', () => {
          end()
          release()
        }),
      )
    }
    const name = `plenary-stream-${slot}`
    navigator.locks.request(name, { ifAvailable: true }, hold).catch(() => taken(false))
  })
}

/**
 * Does what holds a connection open while one of the few slots of this browser is free for it.
 * @returns a function that ends it
 */
export function takeSlot({ begin, onCrowded }: Wanted): () => void {
  const ending = new AbortController()
  let timer: ReturnType<typeof setTimeout> | null = null
  const look = async () => {
    for (let slot = 0; slot < SLOTS; slot += 1) {
      if (await takeIfFree(slot, begin, ending.signal)) return
    }
    if (ending.signal.aborted) return
    onCrowded()
    timer = setTimeout(() => void look(), TRY_AGAIN)
  }
  void look()
  return () => {
    if (timer) clearTimeout(timer)
    ending.abort()
  }
}
