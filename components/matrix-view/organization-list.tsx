import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { AffectedOrganization } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { EntryLink } from './entry-link'
import { Marked } from './marked'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = {
  organizations: readonly AffectedOrganization[]
  head: SnapshotHead
  /** whether names lead to their pages */
  isLinked?: boolean
  hits?: SearchHits | null
}

/** Whom the issue would affect, and how. */
export function OrganizationList({ organizations, head, isLinked = false, hits = null }: Props) {
  return (
    <ul className={styles.list}>
      {organizations.map(({ organization, how }) => {
        const known = head.organizations[organization]
        const members = (known?.members ?? []).map(
          (key) => head.organizations[key]?.shortName ?? key,
        )
        const full = known && known.name !== known.shortName ? known.name : undefined
        return (
          <li key={organization}>
            <EntryLink list="organizations" entry={organization} isLinked={isLinked}>
              <abbr className={styles.name} title={full} translate="no">
                <Marked text={known?.shortName ?? organization} hits={hits} />
              </abbr>
            </EntryLink>
            {members.length > 0 && (
              <span className={styles.soft} translate="no">
                : <Marked text={members.join(', ')} hits={hits} />
              </span>
            )}
            {how !== null && <Prose text={how} className={styles.soft} hits={hits} />}
          </li>
        )
      })}
    </ul>
  )
}
