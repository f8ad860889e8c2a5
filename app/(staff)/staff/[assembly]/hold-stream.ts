import type { LineEvent } from '@/components/matrix-editor/model/live-calls'
import type { LiveEvent } from '@/lib/domain/live'

const EVENTS = ['changes', 'comments', 'here', 'trouble', 'version', 'ping', 'end'] as const
/** The server says something every 15 s; after this long the line is dead, whatever the browser thinks. */
export const SILENCE = 40_000
export const LOOK = 10_000
/** Milliseconds until a line that was refused is tried again. */
const TRY_AGAIN = 10_000

/** The server is ours, and typed; what it tells is not checked a second time here. */
const eventOf = (event: string, data: string) => ({ event, data: JSON.parse(data) }) as LiveEvent

export type Line = { address: () => string; tell: (event: LineEvent) => void }

/**
 * Holds a stream open until it is ended.
 * @returns a function that ends it
 */
export function holdStream({ address, tell }: Line): () => void {
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
    if (source === null || performance.now() - heard <= SILENCE) return
    tell({ event: 'lost', data: null })
    open()
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
