import { Clamp } from '@/components/matrix-view/clamp'
import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { levelWord, proponentName, wordOf } from '@/components/matrix-view/frozen-words'
import { Marked } from '@/components/matrix-view/marked'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { OutsideLink } from '@/components/matrix-view/outside-link'
import { Parties } from '@/components/matrix-view/parties'
import { Prose } from '@/components/matrix-view/prose'
import { runsOver } from '@/components/matrix-view/runs-over'
import { TagLink } from '@/components/matrix-view/tag-link'
import cards from '@/components/ui/cards.module.css'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { GroupCell as Cell, ProposalGroup } from '@/lib/domain/proposal-groups'
import type { Proposal } from '@/lib/domain/records'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { GroupName } from './group-name'
import styles from './proposals-table.module.css'

/** Of a column of a group that proposes much. */
const PER_LINE = 34

type Props = {
  cell: Cell | undefined
  group: ProposalGroup
  /** the issue of its row */
  row: SnapshotRow
  head: SnapshotHead
  hits: SearchHits | null
  words: PublicWords
}
type ItemProps = Omit<Props, 'cell'> & { proposal: Proposal }

function First({ proposal, group, head, hits, words }: ItemProps) {
  const { tag, origins, document, url } = proposal
  const say = words.proposalGroups
  const { source, link } = words.matrix.proposal
  const others = origins.filter(({ proponent }) => proponent !== group?.key)
  const hasLink = document !== null || url !== null
  if (group !== null && tag === null && others.length === 0 && !hasLink) return null
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
      {hasLink && (
        <span className={styles.document} translate="no">
          <OutsideLink href={url}>
            {document === null ? link : <Marked text={document} hits={hits} isReference />}
          </OutsideLink>
        </span>
      )}
    </p>
  )
}

/** Whether nothing is known of a proposal but who makes it, and on which issue. */
const isBare = ({ tag, document, url, keyPoints, concern, fate }: Proposal) =>
  [tag, document, url, keyPoints, concern, fate].every((value) => value === null)

/** What was asked for, by which several proposals of one document are told apart. */
function KeyPoints({ proposal, group, row, head, hits, words }: ItemProps) {
  const { id, keyPoints } = proposal
  if (isBare(proposal)) return <p className={styles.soft}>{words.proposalGroups.bare}</p>
  if (keyPoints === null) return null
  const text = <Prose text={keyPoints} className={styles.points} hits={hits} />
  if (!runsOver(keyPoints, PER_LINE)) return text
  const { reference, title } = row.cells
  const issue = reference ?? title ?? words.matrix.untitled
  return (
    <Clamp
      id={`${row.slug}.points.${group?.key ?? ''}.${id}`}
      label={words.matrix.showAll(nameOfProposal(proposal, head, words), issue)}
      words={words.matrix}
    >
      {text}
    </Clamp>
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
      <KeyPoints {...props} />
      {concern !== null && (
        <div>
          <span className={styles.soft}>{say.concern}:</span>{' '}
          <ConcernMark level={concern} word={levelWord(head, concern)} small />
        </div>
      )}
      {fate !== null && (
        <p className={styles.fate}>
          <span className="visually-hidden">{say.fate}: </span>
          {wordOf(head, 'fate', fate)}
        </p>
      )}
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
export function GroupCell({ cell, ...props }: Props) {
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
      <div className={cards.label}>
        <GroupName group={props.group} words={words} />
      </div>
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
