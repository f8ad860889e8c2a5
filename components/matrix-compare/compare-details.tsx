import type { ReactNode } from 'react'
import { CorrectionLink } from '@/components/matrix-view/correction-link'
import type { Shows } from '@/components/matrix-view/display-columns'
import { FollowUpList } from '@/components/matrix-view/follow-up-list'
import { nameOf } from '@/components/matrix-view/frozen-words'
import { NotStated } from '@/components/matrix-view/not-stated'
import { OrganizationList } from '@/components/matrix-view/organization-list'
import { ProposalList } from '@/components/matrix-view/proposal-list'
import { Prose } from '@/components/matrix-view/prose'
import type { ComparisonRow } from '@/lib/domain/comparison'
import { markedColumns } from '@/lib/domain/filter/marked-columns'
import styles from './compare-details.module.css'
import { COLUMN_OF } from './compare-names'
import type { CompareProps } from './compare-props'

type Props = CompareProps & { item: ComparisonRow }
type Part = 'why' | 'proposed' | 'asked' | 'text' | 'remains' | 'todo' | 'organizations'

function partsOf({ item, head, words, hits }: Props): Record<Part, ReactNode> {
  const { cells, newProposals } = item.row
  const prose = (text: string | null) => text !== null && <Prose text={text} hits={hits} />
  return {
    why: item.before !== null && prose(cells.concern_rationale),
    proposed: cells.proposals.length > 0 && (
      <ProposalList
        proposals={cells.proposals}
        added={newProposals}
        head={head}
        words={words.matrix.proposal}
        hits={hits}
      />
    ),
    asked: prose(cells.position),
    text: prose(cells.outcome_summary),
    remains: prose(cells.residual_rationale),
    todo: cells.follow_ups.length > 0 && (
      <FollowUpList followUps={cells.follow_ups} head={head} words={words} hits={hits} />
    ),
    organizations: cells.organizations.length > 0 && (
      <OrganizationList organizations={cells.organizations} head={head} hits={hits} />
    ),
  }
}

const BEFORE = ['why', 'proposed', 'asked'] as const
const AFTER = ['text', 'remains', 'todo'] as const
const BOTH = ['organizations'] as const

const COLUMNS = [...BEFORE, ...AFTER, ...BOTH].map((part) => COLUMN_OF[part])

/** Whether any of what a row opens is shown. */
export const hasDetails = (shows: Shows): boolean => COLUMNS.some(shows)

/** The reasons and texts of one row, before beside after; opened by whoever reads, and by print. */
export function CompareDetails(props: Props) {
  const { item, head, links, words, shows, hits } = props
  const marked = hits === null ? null : markedColumns(item.row, head, hits)
  const parts = partsOf(props)
  const sides = (item.presence === 'dropped' ? [BEFORE, BOTH] : [BEFORE, AFTER, BOTH])
    .map((side) => side.filter((part) => shows(COLUMN_OF[part])))
    .filter((side) => side.length > 0)
  return (
    <details
      className={styles.details}
      open={COLUMNS.some((key) => shows(key) && marked?.has(key))}
    >
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
