import { isRefusal, recordRefusal } from '@/lib/account/record-refusal'
import { AppError } from '@/lib/domain/app-error'
import { logFailure } from '@/lib/web/log-failure'
import { PATH_HEADER } from '@/lib/web/request-header'
import { findStaff, type Sent } from './find-staff'
import { visitOf } from './visit-of'

/**
 * Puts into the audit that somebody was refused because of their role, whatever answers them; where
 * that fails they are refused all the same, and the log says so.
 * @param request of somebody who is signed in
 * @param subject the verb or the address
 * @param error why they are refused; what is no refusal is not noted
 */
export async function noteRefusal(request: Sent, subject: string, error: unknown): Promise<void> {
  if (!isRefusal(error)) return
  try {
    const staff = await findStaff(request)
    if (staff !== null) await recordRefusal({ ...visitOf(request), ...staff }, subject)
  } catch (failure) {
    logFailure(failure)
  }
}

/**
 * Puts into the audit that a page of staff answered 403.
 * @param request its headers
 */
export async function noteRefusedPage(request: Sent): Promise<void> {
  const path = request.headers.get(PATH_HEADER) ?? 'a page'
  await noteRefusal(request, path, new AppError('forbidden', path))
}
