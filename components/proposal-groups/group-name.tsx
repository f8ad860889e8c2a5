import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { ProposalGroup } from '@/lib/domain/proposal-groups'
import styles from './proposals-table.module.css'

type Props = { group: ProposalGroup; words: PublicWords }

/** Who a column is of: the short name, which leads to its page, and the name written out. */
export function GroupName({ group, words }: Props) {
  if (group === null) return words.proposalGroups.others
  const { key, name, fullName } = group
  return (
    <>
      <a href={`/proponents/${key}`} translate="no">
        {name}
      </a>
      {fullName !== name && <span className={styles.full}>{fullName}</span>}
    </>
  )
}
