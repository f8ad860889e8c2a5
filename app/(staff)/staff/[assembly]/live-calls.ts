import type { LiveCalls } from '@/components/matrix-editor/model/live-calls'
import { followMatrix } from './follow-matrix'

/**
 * How the editor of one assembly hears of the others.
 * @param assembly its key
 * @param crowded the sentence for when the browser has no place for another stream
 */
export function liveCalls(assembly: string, crowded: string): LiveCalls {
  return {
    follow: (reader) => followMatrix({ assembly, crowded }, reader),
    tellPresence: (presence) => {
      // It goes out even while the page is being left; that nobody hears it does no harm.
      fetch('/api/staff/tell-presence', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ assembly, ...presence }),
        keepalive: true,
      }).catch(() => {})
    },
  }
}
