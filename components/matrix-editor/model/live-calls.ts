import type { LiveEvent, Place } from '@/lib/domain/live'

/** What a line tells: an event of the stream, or that the line was lost. */
export type LineEvent = LiveEvent | { event: 'lost'; data: null }

/** Who reads a line. */
export type LineReader = {
  /** the revision up to which everything is known */
  told: () => number
  onEvent: (event: LineEvent) => void
  /** something was told before one began to listen */
  onBehind: () => void
}

/** How the editor hears of the others, and lets them hear of it. */
export type LiveCalls = {
  /** follows the matrix until the function that it returns is called */
  follow: (reader: LineReader) => () => void
  tellPresence: (presence: { tab: string; place: Place | null; left: boolean }) => void
}
