import type { LineEvent, LineReader } from '@/components/matrix-editor/model/live-calls'
import { holdStream, type Line, LOOK, SILENCE } from './hold-stream'
import { takeSlot } from './take-slot'

type Message =
  | { kind: 'event'; event: LineEvent }
  | { kind: 'joined' }
  | { kind: 'at'; told: number }

/** Holds a stream as soon as the browser has a place for one, and says so while it has none. */
function holdInSlot({ address, tell }: Line, crowded: string): () => void {
  let isCrowded = false
  return takeSlot({
    begin: () => {
      if (isCrowded) tell({ event: 'trouble', data: { message: null } })
      return holdStream({ address, tell })
    },
    onCrowded: () => {
      isCrowded = true
      tell({ event: 'trouble', data: { message: crowded } })
    },
  })
}

type Leading = {
  name: string
  /** begins to hold the stream; returns what ends it */
  begin: () => () => void
  /** nothing was heard for long: what was missed is to be asked for */
  onSilence: () => void
}

/**
 * Makes one tab of the browser the one that leads: when it goes, another takes over. A tab may stand
 * still without going, as browsers make hidden ones do: whoever has heard nothing for long takes the
 * lead from it.
 */
function takeTurns({ name, begin, onSilence }: Leading) {
  const ending = new AbortController()
  const { signal } = ending
  let heard = performance.now()
  let end: (() => void) | null = null
  const step = () => {
    heard = performance.now()
    end?.()
    end = null
  }
  const lead = () =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve()
      end = begin()
      signal.addEventListener('abort', () => resolve())
    })
  // It is refused when the tab is closed before its turn comes, and when another takes the lead.
  const waitForTurn = () => {
    navigator.locks.request(name, { signal }, lead).catch(() => {
      step()
      if (!signal.aborted) waitForTurn()
    })
  }
  const look = () => {
    if (end !== null || performance.now() - heard <= SILENCE) return
    heard = performance.now()
    onSilence()
    navigator.locks.request(name, { steal: true }, lead).catch(step)
  }
  const timer = setInterval(look, LOOK)
  document.addEventListener('visibilitychange', look)
  waitForTurn()
  return {
    leads: () => end !== null,
    hear: () => {
      heard = performance.now()
    },
    stop: () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      ending.abort()
      step()
    },
  }
}

type Turns = ReturnType<typeof takeTurns>

/** Where there are no locks each tab leads, and follows nobody. */
function leadAlone({ begin }: Leading): Turns {
  const end = begin()
  return { leads: () => true, hear: () => undefined, stop: end }
}

type Followed = {
  /** the key of the assembly */
  assembly: string
  /** the sentence for when the browser has no place for another stream */
  crowded: string
}

/**
 * Follows a matrix by one stream for all tabs of the browser: the tab that holds the lock holds the
 * stream and passes on what it tells; when it goes, or nothing is heard of it, another takes over from
 * where it is itself. Where the browser has no locks, each tab has its own.
 * @param reader who is told
 * @returns a function that ends it
 */
export function followMatrix({ assembly, crowded }: Followed, reader: LineReader): () => void {
  const name = `plenary-live:${assembly}`
  const channel = new BroadcastChannel(name)
  const latest = new Map<string, LineEvent>()
  let isOver = false
  const post = (message: Message) => {
    if (!isOver) channel.postMessage(message)
  }
  const tell = (event: LineEvent) => {
    latest.set(event.event, event)
    post({ kind: 'event', event })
    reader.onEvent(event)
  }
  const welcome = () => {
    for (const name of ['here', 'trouble', 'version']) {
      const event = latest.get(name)
      if (event) post({ kind: 'event', event })
    }
    post({ kind: 'at', told: reader.told() })
  }
  const address = () => `/api/staff/stream?assembly=${assembly}&since=${reader.told()}`
  const hasLocks = 'locks' in navigator
  const line = { address, tell }
  const turns = (hasLocks ? takeTurns : leadAlone)({
    name,
    begin: () => (hasLocks ? holdInSlot(line, crowded) : holdStream(line)),
    onSilence: reader.onBehind,
  })
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (turns.leads()) {
      if (data.kind === 'joined') welcome()
      return
    }
    if (data.kind !== 'joined') turns.hear()
    if (data.kind === 'event') reader.onEvent(data.event)
    if (data.kind === 'at' && data.told > reader.told()) reader.onBehind()
  }
  post({ kind: 'joined' })
  return () => {
    isOver = true
    turns.stop()
    channel.close()
  }
}
