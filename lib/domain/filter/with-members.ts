import type { SnapshotHead } from '@/lib/domain/snapshot'

/**
 * The organizations that are named, and the members of the groups among them, theirs too.
 * @param named keys of organizations
 * @param head the publication, which knows the members of groups
 */
export function withMembers(named: readonly string[], head: SnapshotHead): readonly string[] {
  const found = new Set(named)
  for (const key of found) {
    for (const member of head.organizations[key]?.members ?? []) found.add(member)
  }
  return [...found]
}
