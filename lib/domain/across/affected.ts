import { withMembers } from '@/lib/domain/filter/with-members'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'

/** How an issue names an organization: by itself, or through a group that it is a member of. */
export type Affected = {
  /** the group's key; null where the organization itself is named */
  through: string | null
  how: string | null
}

/**
 * In what way an issue would affect an organization.
 * @param row the issue
 * @param head the publication, which knows the members of groups as they were
 * @param names every key of the organization
 * @returns null where it names neither the organization nor a group of its
 */
export function affectedIn(
  { cells }: SnapshotRow,
  head: SnapshotHead,
  names: ReadonlySet<string>,
): Affected[] | null {
  const ways = cells.organizations.flatMap(({ organization, how }): Affected[] => {
    if (names.has(organization)) return [{ through: null, how }]
    const isMember = withMembers([organization], head).some((key) => names.has(key))
    return isMember ? [{ through: organization, how }] : []
  })
  return ways.length === 0 ? null : ways
}
