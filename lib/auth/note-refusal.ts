import { isRefusal, recordRefusal } from '@/lib/account/record-refusal'
import { logFailure } from '@/lib/web/log-failure'
import { findStaff, type Sent } from './find-staff'
import { visitOf } from './visit-of'

/**
 * Puts into the audit that somebody was refused because of their role; where that fails they are
 * refused all the same, and the log says so.
 * @param request of somebody; whoever is signed out is not noted
 * @param subject the verb or the address
 */
export async function noteRefused(request: Sent, subject: string): Promise<void> {
  try {
    const staff = await findStaff(request)
    if (staff !== null) await recordRefusal({ ...visitOf(request), ...staff }, subject)
  } catch (failure) {
    logFailure(failure)
  }
}

/**
 * Does so where it is a refusal that was thrown.
 * @param error anything; what is no refusal is not noted
 */
export async function noteRefusal(request: Sent, subject: string, error: unknown): Promise<void> {
  if (isRefusal(error)) await noteRefused(request, subject)
}
