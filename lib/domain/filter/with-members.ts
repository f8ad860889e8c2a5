import type { SnapshotHead } from '@/lib/domain/snapshot'

/**
 * The organizations that are named, the members of the groups among them, theirs too, and each group
 * all of whose members are among these: what names the NRO concerns the RIRs, which stand for the
 * same five.
 * @param named keys of organizations
 * @param head the publication, which knows the members of groups
 */
export function withMembers(named: readonly string[], head: SnapshotHead): readonly string[] {
  const found = new Set(named)
  for (const key of found) {
    for (const member of head.organizations[key]?.members ?? []) found.add(member)
  }
  for (const [key, { members }] of Object.entries(head.organizations)) {
    if (members.length > 0 && members.every((member) => found.has(member))) found.add(key)
  }
  return [...found]
}
