import type { LineEvent, LineReader } from '@/components/matrix-editor/model/live-calls'
import type { LiveEvent } from '@/lib/domain/live'

const EVENTS = ['changes', 'comments', 'here', 'trouble', 'version', 'ping', 'end'] as const
/** The server says something every 15 s; after this long the line is dead, whatever the browser thinks. */
const SILENCE = 40_000
const LOOK = 10_000
/** Milliseconds until a line that was refused is tried again. */
const TRY_AGAIN = 10_000

type Message =
  | { kind: 'event'; event: LineEvent }
  | { kind: 'joined' }
  | { kind: 'at'; told: number }

/** The server is ours, and typed; what it tells is not checked a second time here. */
const eventOf = (event: string, data: string) => ({ event, data: JSON.parse(data) }) as LiveEvent

type Line = { address: () => string; tell: (event: LineEvent) => void }

/** Holds a stream open until it is ended. */
function holdStream({ address, tell }: Line): () => void {
  let source: EventSource | null = null
  let heard = 0
  let again: ReturnType<typeof setTimeout> | null = null
  const close = () => {
    source?.close()
    source = null
    if (again) clearTimeout(again)
    again = null
  }
  const retry = () => {
    close()
    tell({ event: 'lost', data: null })
    again = setTimeout(open, TRY_AGAIN)
  }
  function open() {
    close()
    heard = performance.now()
    const opened = new EventSource(address())
    source = opened
    for (const name of EVENTS) {
      opened.addEventListener(name, (message) => {
        heard = performance.now()
        tell(eventOf(name, message.data))
        if (name === 'end') retry()
      })
    }
    opened.onerror = () => {
      if (opened.readyState === EventSource.CLOSED && source === opened) retry()
    }
  }
  /** After sleep or a change of network a line may be dead without anybody having said so. */
  const look = () => {
    if (source && performance.now() - heard > SILENCE) open()
  }
  const timer = setInterval(look, LOOK)
  window.addEventListener('online', open)
  document.addEventListener('visibilitychange', look)
  open()
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', open)
    document.removeEventListener('visibilitychange', look)
    close()
  }
}

/**
 * Follows a matrix by one stream for all tabs of the browser: the tab that holds the lock holds the
 * stream and passes on what it tells; when it goes, another takes over from where it is itself. Where
 * the browser has no locks, each tab has its own.
 * @param assembly the key
 * @param reader who is told
 * @returns a function that ends it
 */
export function followMatrix(assembly: string, reader: LineReader): () => void {
  const name = `plenary-live:${assembly}`
  const channel = new BroadcastChannel(name)
  const ending = new AbortController()
  const latest = new Map<string, LineEvent>()
  let leads = false
  const post = (message: Message) => channel.postMessage(message)
  const tell = (event: LineEvent) => {
    latest.set(event.event, event)
    if (!ending.signal.aborted) post({ kind: 'event', event })
    reader.onEvent(event)
  }
  const welcome = () => {
    for (const name of ['here', 'trouble', 'version']) {
      const event = latest.get(name)
      if (event) post({ kind: 'event', event })
    }
    post({ kind: 'at', told: reader.told() })
  }
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (leads && data.kind === 'joined') welcome()
    if (leads) return
    if (data.kind === 'event') reader.onEvent(data.event)
    if (data.kind === 'at' && data.told > reader.told()) reader.onBehind()
  }
  const address = () => `/api/staff/stream?assembly=${assembly}&since=${reader.told()}`
  const lead = () =>
    new Promise<void>((resolve) => {
      if (ending.signal.aborted) return resolve()
      leads = true
      const end = holdStream({ address, tell })
      ending.signal.addEventListener('abort', () => {
        end()
        resolve()
      })
    })
  if ('locks' in navigator) {
    navigator.locks.request(name, { signal: ending.signal }, lead).catch(() => {
      // The tab was closed before its turn came.
    })
    post({ kind: 'joined' })
  } else void lead()
  return () => {
    ending.abort()
    channel.close()
  }
}
