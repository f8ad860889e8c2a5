import { tellPresence } from '@/lib/live/tell-presence'
import { saveChanges } from '@/lib/matrix/save-changes'
import type { Verb } from '@/lib/web/staff-door'

/** What an open editor calls without a pause: the front server answers these before Next's router. */
export const quickVerbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['save-changes', saveChanges],
  ['tell-presence', tellPresence],
])
