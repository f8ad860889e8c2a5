import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { levelWord, proponentName, wordOf } from '@/components/matrix-view/frozen-words'
import { Marked } from '@/components/matrix-view/marked'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { OutsideLink } from '@/components/matrix-view/outside-link'
import { Parties } from '@/components/matrix-view/parties'
import { TagLink } from '@/components/matrix-view/tag-link'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { GroupCell as Cell, ProposalGroup } from '@/lib/domain/proposal-groups'
import type { Proposal } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './proposals-table.module.css'

type Props = {
  cell: Cell | undefined
  group: ProposalGroup
  /** the heading of its column */
  name: string
  head: SnapshotHead
  hits: SearchHits | null
  words: PublicWords
}
type ItemProps = Omit<Props, 'cell' | 'name'> & { proposal: Proposal }

function First({ proposal, group, head, hits, words }: ItemProps) {
  const { tag, origins, document, url } = proposal
  const say = words.proposalGroups
  const { source, link } = words.matrix.proposal
  const others = origins.filter(({ proponent }) => proponent !== group?.key)
  return (
    <p className={styles.first}>
      {tag !== null && <TagLink tag={tag} head={head} />}
      {group === null && (
        <span className={styles.origins}>
          {others.length === 0 ? (
            say.unnamed
          ) : (
            <Parties parties={others} head={head} source={source} hits={hits} />
          )}
        </span>
      )}
      {group !== null && others.length > 0 && (
        <span>
          {say.with} <Parties parties={others} head={head} source={source} hits={hits} />
        </span>
      )}
      {(document !== null || url !== null) && (
        <span className={styles.document} translate="no">
          <OutsideLink href={url}>
            {document === null ? link : <Marked text={document} hits={hits} isReference />}
          </OutsideLink>
        </span>
      )}
    </p>
  )
}

function Own(props: ItemProps) {
  const { proposal, head, hits, words } = props
  const { concern, fate, supporters, opponents } = proposal
  const { proposal: say } = words.matrix
  const sides = [
    [say.supporters, supporters],
    [say.opponents, opponents],
  ] as const
  return (
    <li className={styles.item}>
      <First {...props} />
      {concern !== null && <ConcernMark level={concern} word={levelWord(head, concern)} small />}
      {fate !== null && <p className={styles.fate}>{wordOf(head, 'fate', fate)}</p>}
      {sides.map(
        ([label, parties]) =>
          parties.length > 0 && (
            <p key={label} className={styles.soft}>
              {label}: <Parties parties={parties} head={head} source={say.source} hits={hits} />
            </p>
          ),
      )}
    </li>
  )
}

function nameOfProposal({ tag, origins }: Proposal, head: SnapshotHead, words: PublicWords) {
  const say = words.proposalGroups
  const names = origins.map(({ proponent }) => proponentName(head, proponent))
  return say.of(tag ?? say.proposal, names.join(', ') || say.unnamed)
}

/** What one group asks for on one issue, and what it says of what others ask for. */
export function GroupCell({ cell, name, ...props }: Props) {
  const { head, words } = props
  const say = words.proposalGroups
  const { own = [], supports = [], opposes = [] } = cell ?? {}
  if (own.length + supports.length + opposes.length === 0) {
    return (
      <td className={`${styles.cell} ${styles.blank}`}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{say.none}</span>
      </td>
    )
  }
  const stances = [
    [say.supports, supports],
    [say.opposes, opposes],
  ] as const
  return (
    <td className={styles.cell}>
      <span className={styles.label}>{name}</span>
      <ul className={styles.list}>
        {own.map((proposal) => (
          <Own key={proposal.id} proposal={proposal} {...props} />
        ))}
        {stances.map(
          ([label, proposals]) =>
            proposals.length > 0 && (
              <li key={label} className={styles.item}>
                <p className={styles.stance}>
                  <strong>{label}</strong>{' '}
                  {proposals.map((each) => nameOfProposal(each, head, words)).join('; ')}
                </p>
              </li>
            ),
        )}
      </ul>
    </td>
  )
}
