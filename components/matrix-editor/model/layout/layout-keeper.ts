import type { Kept } from '@/lib/domain/layout/saved-view'
import { canonical } from '@/lib/domain/merge-list'
import type { LayoutCalls } from './layout-calls'

/**
 * Keeps a layout on the server: each change at once, one request at a time, of those that come
 * meanwhile only the newest. What did not arrive goes with the next change, or when it is asked for.
 * @param start what the server has
 * @param keep sends it
 */
export function layoutKeeper(start: Kept, keep: LayoutCalls['keep']) {
  let [known, wanted] = [canonical(start), start]
  let isUnderWay = false
  const waits = () => canonical(wanted) !== known
  const send = async () => {
    const sent = wanted
    isUnderWay = true
    const { kind } = await keep(sent)
    isUnderWay = false
    // What is refused would be refused again.
    if (kind === 'done' || kind === 'refused') known = canonical(sent)
    if (wanted !== sent && waits()) void send()
  }
  return {
    want: (kept: Kept) => {
      wanted = kept
      if (waits() && !isUnderWay) void send()
    },
    /** Sends what waits without waiting for what is under way, as the page may be gone before. */
    flush: () => {
      if (waits()) void send()
    },
  }
}
