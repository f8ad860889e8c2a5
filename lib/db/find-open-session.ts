import type { Db } from './client'
import { plannedOnce } from './planned-once'

/** A session that has not ended, and whose it is. */
export type OpenSession = {
  id: string
  lastSeenAt: Date
  confirmedAt: Date
  personId: string
  name: string
  role: string
  assemblies: string[]
}

type Wanted = { tokenHash: string; createdAfter: Date; seenAfter: Date }

/**
 * Finds a session with its person by one statement, as every request of staff begins with it.
 * @param db the database
 * @param wanted the hash of its secret, and since when it must have been made and seen
 * @returns null where it has ended, by whatever end, or its person is disabled
 */
export async function findOpenSession(
  db: Db,
  { tokenHash, createdAfter, seenAfter }: Wanted,
): Promise<OpenSession | null> {
  const rows = await plannedOnce(
    () => db.$queryRaw<OpenSession[]>`/* planned once */
      SELECT session.id::text, last_seen_at AS "lastSeenAt", confirmed_at AS "confirmedAt",
        person.id::text AS "personId", name, role,
        ARRAY(SELECT assembly_key FROM reviewer_assembly WHERE person_id = person.id) AS assemblies
      FROM session JOIN person ON person.id = session.person_id
      WHERE token_hash = ${tokenHash} AND ended_at IS NULL AND disabled_at IS NULL
        AND session.created_at > ${createdAfter.toISOString()}::timestamptz
          AND last_seen_at > ${seenAfter.toISOString()}::timestamptz`,
  )
  return rows[0] ?? null
}
