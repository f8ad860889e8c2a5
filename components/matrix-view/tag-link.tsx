import type { Proposal } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import styles from './proposal-list.module.css'
import { TermLink } from './term-link'

type Props = { tag: NonNullable<Proposal['tag']>; head: SnapshotHead }

/** An action tag as it is printed, which says what it means and leads to the glossary. */
export function TagLink({ tag, head }: Props) {
  return (
    <TermLink part="tag" entry={tag}>
      <abbr className={styles.tag} title={wordOf(head, 'tag', tag)} translate="no">
        {tag}
      </abbr>
    </TermLink>
  )
}
