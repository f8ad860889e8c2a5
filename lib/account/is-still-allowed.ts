import type { Actor } from '@/lib/domain/access'
import { can } from '@/lib/domain/access'
import { stillOpen } from './find-session'
import { parseRole } from './parse-role'
import type { Moment } from './visit'

/**
 * Whether somebody whose request is still being answered may go on reading a draft: their session
 * has not ended, they are not disabled, and the draft is still theirs to read. That it is looked at
 * does not count as use of the session.
 * @param actor who they were when the answer began
 * @param assembly the key of the draft
 */
export async function isStillAllowed(
  { db, now }: Moment,
  actor: Actor,
  assembly: string,
): Promise<boolean> {
  const session = await db.session.findFirst({
    where: { id: actor.sessionId ?? '', ...stillOpen(now), person: { disabledAt: null } },
    select: {
      person: { select: { role: true, assemblies: { select: { assemblyKey: true } } } },
    },
  })
  if (!session) return false
  const { role, assemblies } = session.person
  const given = assemblies.map(({ assemblyKey }) => assemblyKey)
  return can({ ...actor, role: parseRole(role), assemblies: given }, 'read-draft', assembly)
}
