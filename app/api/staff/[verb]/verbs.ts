import type { Staff } from '@/lib/auth/find-staff'
import { addInstrument } from '@/lib/directory/add-instrument'
import { addOrganization } from '@/lib/directory/add-organization'
import { addProponent } from '@/lib/directory/add-proponent'

type Verb = (staff: Staff, input: unknown) => Promise<unknown>

/** Every verb that staff can call; what does not stand here cannot be called. */
export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['add-instrument', addInstrument],
  ['add-organization', addOrganization],
  ['add-proponent', addProponent],
])

/**
 * Finds a verb of the door.
 * @param name as it stands in the address
 */
export function findVerb(name: string): Verb | null {
  return verbs.get(name) ?? null
}
