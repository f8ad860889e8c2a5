import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { Proposal } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { ConcernMark } from './concern-mark'
import { levelWord, wordOf } from './frozen-words'
import { Marked } from './marked'
import type { MatrixWords } from './matrix-words'
import { OutsideLink } from './outside-link'
import { Parties } from './parties'
import styles from './proposal-list.module.css'
import { Prose } from './prose'
import { TagLink } from './tag-link'

type Words = MatrixWords['proposal']
type Props = {
  proposals: readonly Proposal[]
  /** ids of those that came after the baseline */
  added: readonly string[]
  head: SnapshotHead
  words: Words
  /** whether names of proponents lead to their pages */
  isLinked?: boolean
  hits?: SearchHits | null
}
type ItemProps = Required<Pick<Props, 'head' | 'words' | 'isLinked' | 'hits'>> & {
  proposal: Proposal
  isNew: boolean
}

function First({ proposal, head, words, isLinked, hits }: Omit<ItemProps, 'isNew'>) {
  const { tag, origins, document, url } = proposal
  return (
    <p className={styles.first}>
      {tag !== null && <TagLink tag={tag} head={head} />}
      <span className={styles.origins}>
        {origins.length > 0 ? (
          <Parties
            parties={origins}
            head={head}
            source={words.source}
            isLinked={isLinked}
            hits={hits}
          />
        ) : (
          words.unknown
        )}
      </span>
      {(document !== null || url !== null) && (
        <span className={styles.document} translate="no">
          <OutsideLink href={url}>
            {document === null ? words.link : <Marked text={document} hits={hits} isReference />}
          </OutsideLink>
        </span>
      )}
    </p>
  )
}

function Sides({ proposal, head, words, isLinked, hits }: Omit<ItemProps, 'isNew'>) {
  const sides = [
    [words.supporters, proposal.supporters],
    [words.opponents, proposal.opponents],
  ] as const
  return sides.map(
    ([label, parties]) =>
      parties.length > 0 && (
        <p key={label} className={styles.side}>
          {label}:{' '}
          <Parties
            parties={parties}
            head={head}
            source={words.source}
            isLinked={isLinked}
            hits={hits}
          />
        </p>
      ),
  )
}

function Item({ isNew, ...props }: ItemProps) {
  const { proposal, head, words, hits } = props
  const { concern, concernRationale, fate, keyPoints } = proposal
  return (
    <li className={styles.item}>
      <First {...props} />
      {keyPoints !== null && <Prose text={keyPoints} hits={hits} />}
      <Sides {...props} />
      {concern !== null && (
        <div className={styles.side}>
          <span className="visually-hidden">{words.concern}: </span>
          <ConcernMark level={concern} word={levelWord(head, concern)} small />
          {concernRationale !== null && <Prose text={concernRationale} hits={hits} />}
        </div>
      )}
      {fate !== null && (
        <p className={styles.fate}>
          <span className="visually-hidden">{words.fate}: </span>
          <Marked text={wordOf(head, 'fate', fate)} hits={hits} />
        </p>
      )}
      {isNew && <p className={styles.side}>{words.isNew}</p>}
    </li>
  )
}

/** The proposals on an issue, one line of one contribution each. */
export function ProposalList({
  proposals,
  added,
  head,
  words,
  isLinked = false,
  hits = null,
}: Props) {
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
          hits={hits}
        />
      ))}
    </ul>
  )
}
