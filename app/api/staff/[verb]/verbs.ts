import { changeOwnName } from '@/lib/account/change-own-name'
import { changeOwnPassword } from '@/lib/account/change-own-password'
import { confirmPassword } from '@/lib/account/confirm-password'
import { disablePerson } from '@/lib/account/disable-person'
import { enablePerson } from '@/lib/account/enable-person'
import { endOtherSessions } from '@/lib/account/end-other-sessions'
import { endOwnSession } from '@/lib/account/end-own-session'
import { endSessions } from '@/lib/account/end-sessions'
import { invitePerson } from '@/lib/account/invite-person'
import { makeLink } from '@/lib/account/make-link'
import { setRole } from '@/lib/account/set-role'
import { addSection } from '@/lib/assembly/add-section'
import { changeAssembly } from '@/lib/assembly/change-assembly'
import { changeSections } from '@/lib/assembly/change-sections'
import { addArea } from '@/lib/directory/add-area'
import { addInstrument } from '@/lib/directory/add-instrument'
import { addInstrumentKind } from '@/lib/directory/add-instrument-kind'
import { addOrganization } from '@/lib/directory/add-organization'
import { addProponent } from '@/lib/directory/add-proponent'
import { addTheme } from '@/lib/directory/add-theme'
import { changeEntry } from '@/lib/directory/change-entry'
import { mergeEntries } from '@/lib/directory/merge-entries'
import { changeInstallation } from '@/lib/installation/change-installation'
import { carryOver } from '@/lib/matrix/carry-over'
import { changesSince } from '@/lib/matrix/changes-since'
import { editComment } from '@/lib/matrix/comments/edit-comment'
import { listComments } from '@/lib/matrix/comments/list-comments'
import { listThreads } from '@/lib/matrix/comments/list-threads'
import { markRead } from '@/lib/matrix/comments/mark-read'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { resolveThread } from '@/lib/matrix/comments/resolve-thread'
import { withdrawComment } from '@/lib/matrix/comments/withdraw-comment'
import { discardCandidate } from '@/lib/matrix/discard-candidate'
import { getGate } from '@/lib/matrix/get-gate'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { keepLayout } from '@/lib/matrix/keep-layout'
import { keepRating } from '@/lib/matrix/keep-rating'
import { listCarryOver } from '@/lib/matrix/list-carry-over'
import { listCellHistory } from '@/lib/matrix/list-cell-history'
import { listSavedViews } from '@/lib/matrix/list-saved-views'
import { makeAssembly } from '@/lib/matrix/make-assembly'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { removePublication } from '@/lib/matrix/remove-publication'
import { removeView } from '@/lib/matrix/remove-view'
import { restoreMatrix } from '@/lib/matrix/restore-matrix'
import { saveView } from '@/lib/matrix/save-view'
import { settleSetAside } from '@/lib/matrix/settle-set-aside'
import { withdrawPublication } from '@/lib/matrix/withdraw-publication'
import type { Verb } from '@/lib/web/staff-door'
import { quickVerbs } from './quick-verbs'

/** Every verb that staff can call; what does not stand here cannot be called. */
export const verbs: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ...quickVerbs,
  ['add-area', addArea],
  ['add-instrument', addInstrument],
  ['add-instrument-kind', addInstrumentKind],
  ['add-organization', addOrganization],
  ['add-proponent', addProponent],
  ['add-section', addSection],
  ['change-own-name', changeOwnName],
  ['change-own-password', changeOwnPassword],
  ['change-installation', changeInstallation],
  ['confirm-password', confirmPassword],
  ['disable-person', disablePerson],
  ['add-theme', addTheme],
  ['carry-over', carryOver],
  ['change-assembly', changeAssembly],
  ['change-entry', changeEntry],
  ['change-sections', changeSections],
  ['changes-since', changesSince],
  ['discard-candidate', discardCandidate],
  ['edit-comment', editComment],
  ['enable-person', enablePerson],
  ['end-other-sessions', endOtherSessions],
  ['end-own-session', endOwnSession],
  ['end-sessions', endSessions],
  ['get-gate', getGate],
  ['get-matrix', getMatrix],
  ['invite-person', invitePerson],
  ['list-carry-over', listCarryOver],
  ['keep-layout', keepLayout],
  ['list-comments', listComments],
  ['list-threads', listThreads],
  ['keep-rating', keepRating],
  ['list-cell-history', listCellHistory],
  ['list-saved-views', listSavedViews],
  ['make-assembly', makeAssembly],
  ['make-candidate', makeCandidate],
  ['make-link', makeLink],
  ['mark-read', markRead],
  ['merge-entries', mergeEntries],
  ['post-comment', postComment],
  ['publish-candidate', publishCandidate],
  ['remove-publication', removePublication],
  ['remove-view', removeView],
  ['resolve-thread', resolveThread],
  ['restore-matrix', restoreMatrix],
  ['save-view', saveView],
  ['set-role', setRole],
  ['settle-set-aside', settleSetAside],
  ['withdraw-comment', withdrawComment],
  ['withdraw-publication', withdrawPublication],
])
