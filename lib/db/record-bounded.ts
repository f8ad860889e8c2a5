import type { Transaction } from './client'
import type { Audited } from './record-audit'

/** Entries of one kind in an hour, in all and of one person or network. */
export const MOST_AN_HOUR = 500
export const MOST_OF_ONE = 60

/**
 * Records what anybody may cause as often as they like, so that nobody fills the disk with it: the
 * same of the same once a minute, and so many of a kind in an hour. The last that an hour holds says
 * `more`: further ones are not recorded.
 * @param tx the client, or the transaction that refuses
 * @param audited what was refused; never what was typed
 */
export async function recordBounded(tx: Transaction, audited: Audited): Promise<void> {
  const { kind, actorId, network = null, subject = null, detail = {} } = audited
  await tx.$executeRaw`
    INSERT INTO audit_entry (kind, actor_id, network, subject, detail)
    SELECT ${kind}, ${actorId}::uuid, ${network}, ${subject},
      CASE WHEN counted.all_of_it = ${MOST_AN_HOUR - 1} OR counted.of_one = ${MOST_OF_ONE - 1}
        THEN ${JSON.stringify({ ...detail, more: true })}::jsonb
        ELSE ${JSON.stringify(detail)}::jsonb END
    FROM (
      SELECT count(*) AS all_of_it, count(*) FILTER (WHERE of_one) AS of_one,
        bool_or(of_one AND same AND at > now() - interval '1 minute') AS just_now
      FROM (
        SELECT at, subject IS NOT DISTINCT FROM ${subject} AS same,
          actor_id IS NOT DISTINCT FROM ${actorId}::uuid
            AND network IS NOT DISTINCT FROM ${network} AS of_one
        FROM audit_entry
        WHERE kind = ${kind} AND at > now() - interval '1 hour'
      ) AS hour
    ) AS counted
    WHERE counted.all_of_it < ${MOST_AN_HOUR} AND counted.of_one < ${MOST_OF_ONE}
      AND counted.just_now IS NOT TRUE`
}
