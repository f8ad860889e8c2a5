import type { Proposal } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { ConcernMark } from './concern-mark'
import { levelWord, wordOf } from './frozen-words'
import type { MatrixWords } from './matrix-words'
import { OutsideLink } from './outside-link'
import { Parties } from './parties'
import styles from './proposal-list.module.css'
import { Prose } from './prose'

type Words = MatrixWords['proposal']
type Props = {
  proposals: readonly Proposal[]
  /** ids of those that came after the baseline */
  added: readonly string[]
  head: SnapshotHead
  words: Words
  /** whether names of proponents lead to their pages */
  isLinked?: boolean
}
type ItemProps = Required<Pick<Props, 'head' | 'words' | 'isLinked'>> & {
  proposal: Proposal
  isNew: boolean
}

function First({ proposal, head, words, isLinked }: Omit<ItemProps, 'isNew'>) {
  const { tag, origins, document, url } = proposal
  return (
    <p className={styles.first}>
      {tag !== null && (
        <abbr className={styles.tag} title={wordOf(head, 'tag', tag)} translate="no">
          {tag}
        </abbr>
      )}
      <span className={styles.origins}>
        {origins.length > 0 ? (
          <Parties parties={origins} head={head} source={words.source} isLinked={isLinked} />
        ) : (
          words.unknown
        )}
      </span>
      {(document !== null || url !== null) && (
        <span className={styles.document} translate="no">
          <OutsideLink href={url}>{document ?? words.link}</OutsideLink>
        </span>
      )}
    </p>
  )
}

function Sides({ proposal, head, words, isLinked }: Omit<ItemProps, 'isNew'>) {
  const sides = [
    [words.supporters, proposal.supporters],
    [words.opponents, proposal.opponents],
  ] as const
  return sides.map(
    ([label, parties]) =>
      parties.length > 0 && (
        <p key={label} className={styles.side}>
          {label}:{' '}
          <Parties parties={parties} head={head} source={words.source} isLinked={isLinked} />
        </p>
      ),
  )
}

function Item({ isNew, ...props }: ItemProps) {
  const { proposal, head, words } = props
  const { concern, concernRationale, fate, keyPoints } = proposal
  return (
    <li className={styles.item}>
      <First {...props} />
      {keyPoints !== null && <Prose text={keyPoints} />}
      <Sides {...props} />
      {concern !== null && (
        <div className={styles.side}>
          <ConcernMark level={concern} word={levelWord(head, concern)} small />
          {concernRationale !== null && <Prose text={concernRationale} />}
        </div>
      )}
      {fate !== null && <p className={styles.fate}>{wordOf(head, 'fate', fate)}</p>}
      {isNew && <p className={styles.side}>{words.isNew}</p>}
    </li>
  )
}

/** The proposals on an issue, one line of one contribution each. */
export function ProposalList({ proposals, added, head, words, isLinked = false }: Props) {
  return (
    <ul className={styles.list}>
      {proposals.map((proposal) => (
        <Item
          key={proposal.id}
          proposal={proposal}
          isNew={added.includes(proposal.id)}
          head={head}
          words={words}
          isLinked={isLinked}
        />
      ))}
    </ul>
  )
}
