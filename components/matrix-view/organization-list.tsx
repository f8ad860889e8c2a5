import type { AffectedOrganization } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = { organizations: readonly AffectedOrganization[]; head: SnapshotHead }

/** Whom the issue would affect, and how. */
export function OrganizationList({ organizations, head }: Props) {
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
            <abbr className={styles.name} title={full} translate="no">
              {known?.shortName ?? organization}
            </abbr>
            {members.length > 0 && (
              <span className={styles.soft} translate="no">
                : {members.join(', ')}
              </span>
            )}
            {how !== null && <Prose text={how} className={styles.soft} />}
          </li>
        )
      })}
    </ul>
  )
}
