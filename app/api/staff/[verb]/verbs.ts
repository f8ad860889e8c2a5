import { confirmPassword } from '@/lib/account/confirm-password'
import type { StaffVisit } from '@/lib/account/visit'
import { addInstrument } from '@/lib/directory/add-instrument'
import { addOrganization } from '@/lib/directory/add-organization'
import { addProponent } from '@/lib/directory/add-proponent'
import { discardCandidate } from '@/lib/matrix/discard-candidate'
import { getGate } from '@/lib/matrix/get-gate'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { listCellHistory } from '@/lib/matrix/list-cell-history'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { removePublication } from '@/lib/matrix/remove-publication'
import { saveChanges } from '@/lib/matrix/save-changes'
import { settleSetAside } from '@/lib/matrix/settle-set-aside'
import { withdrawPublication } from '@/lib/matrix/withdraw-publication'

type Verb = (staff: StaffVisit, input: unknown) => Promise<unknown>

/** Every verb that staff can call; what does not stand here cannot be called. */
export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['add-instrument', addInstrument],
  ['add-organization', addOrganization],
  ['add-proponent', addProponent],
  ['confirm-password', confirmPassword],
  ['discard-candidate', discardCandidate],
  ['get-gate', getGate],
  ['get-matrix', getMatrix],
  ['list-cell-history', listCellHistory],
  ['make-candidate', makeCandidate],
  ['publish-candidate', publishCandidate],
  ['remove-publication', removePublication],
  ['save-changes', saveChanges],
  ['settle-set-aside', settleSetAside],
  ['withdraw-publication', withdrawPublication],
])

/**
 * Finds a verb of the door.
 * @param name as it stands in the address
 */
export function findVerb(name: string): Verb | null {
  return verbs.get(name) ?? null
}
