import { withMembers } from '@/lib/domain/filter/with-members'
import type { AffectedOrganization } from '@/lib/domain/records'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'

/**
 * How an issue names an organization: by itself, through a group that it is a member of, or, a group,
 * through another of the same members or through each of them.
 */
export type Affected = {
  /** the key of what is named; null where that is the organization itself */
  through: string | null
  how: string | null
}

function throughMembers(
  named: readonly AffectedOrganization[],
  head: SnapshotHead,
  names: ReadonlySet<string>,
): Affected[] {
  const direct = [...names].flatMap((key) => head.organizations[key]?.members ?? [])
  const members = new Set(withMembers(direct, head))
  return named
    .filter(({ organization }) => withMembers([organization], head).some((key) => members.has(key)))
    .map(({ organization, how }) => ({ through: organization, how }))
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
  const isNamed = (keys: readonly string[]) => withMembers(keys, head).some((key) => names.has(key))
  const all = cells.organizations.map(({ organization }) => organization)
  if (!isNamed(all)) return null
  const ways = cells.organizations.flatMap(({ organization, how }): Affected[] => {
    if (names.has(organization)) return [{ through: null, how }]
    return isNamed([organization]) ? [{ through: organization, how }] : []
  })
  return ways.length > 0 ? ways : throughMembers(cells.organizations, head, names)
}
