import type { ReactNode } from 'react'
import { CorrectionLink } from '@/components/matrix-view/correction-link'
import { FollowUpList } from '@/components/matrix-view/follow-up-list'
import { nameOf } from '@/components/matrix-view/frozen-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import { OrganizationList } from '@/components/matrix-view/organization-list'
import { ProposalList } from '@/components/matrix-view/proposal-list'
import { Prose } from '@/components/matrix-view/prose'
import type { ComparisonRow } from '@/lib/domain/comparison'
import styles from './compare-details.module.css'
import type { CompareProps } from './compare-props'

type Props = CompareProps & { item: ComparisonRow }
type Part = 'why' | 'proposed' | 'asked' | 'text' | 'remains' | 'todo' | 'organizations'

function partsOf({ item, head, words }: Props): Record<Part, ReactNode> {
  const { cells, newProposals } = item.row
  const prose = (text: string | null) => text !== null && <Prose text={text} />
  return {
    why: item.before !== null && prose(cells.concern_rationale),
    proposed: cells.proposals.length > 0 && (
      <ProposalList
        proposals={cells.proposals}
        added={newProposals}
        head={head}
        words={words.matrix.proposal}
      />
    ),
    asked: prose(cells.position),
    text: prose(cells.outcome_summary),
    remains: prose(cells.residual_rationale),
    todo: cells.follow_ups.length > 0 && (
      <FollowUpList followUps={cells.follow_ups} head={head} words={words} />
    ),
    organizations: cells.organizations.length > 0 && (
      <OrganizationList organizations={cells.organizations} head={head} />
    ),
  }
}

const BEFORE = ['why', 'proposed', 'asked'] as const
const AFTER = ['text', 'remains', 'todo'] as const
const BOTH = ['organizations'] as const

/** The reasons and texts of one row, before beside after; opened by whoever reads, and by print. */
export function CompareDetails(props: Props) {
  const { item, head, links, words } = props
  const parts = partsOf(props)
  const sides = item.presence === 'dropped' ? [BEFORE, BOTH] : [BEFORE, AFTER, BOTH]
  return (
    <details className={styles.details}>
      <summary
        className={styles.summary}
        aria-label={words.compare.moreNamed(nameOf(item.row, words.matrix.untitled))}
      >
        {words.compare.more}
      </summary>
      <div className={styles.sides}>
        {sides.map((side) => (
          <dl key={side[0]} className={styles.side}>
            {side.map((part) => (
              <div key={part}>
                <dt className={styles.name}>{words.compare.headers[part]}</dt>
                <dd>{parts[part] || <NotStated words={words.matrix} />}</dd>
              </div>
            ))}
          </dl>
        ))}
      </div>
      <CorrectionLink row={item.row} head={head} words={words.matrix} links={links} />
    </details>
  )
}
