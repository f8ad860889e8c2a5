import type { ReactNode } from 'react'
import { FollowUpList } from './follow-up-list'
import { statusOfRow } from './frozen-words'
import { type Holding, nameOfPublication } from './holding'
import { Facts, IssueSection } from './issue-section'
import { LevelCell } from './level-cell'
import type { PublicWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Prose } from './prose'
import { ResultCell } from './result-cell'
import { StepList } from './step-list'
import { TermLink } from './term-link'

type Props = { holding: Holding; change: ReactNode; words: PublicWords }

function valuesOf({ holding, change, words }: Props): Record<string, ReactNode> {
  const { head, row } = holding
  const { cells } = row
  const before = row.inBaseline ? cells.concern : null
  const status = statusOfRow({ head, words: words.matrix }, row, before)
  const prose = (text: string | null) => text !== null && <Prose text={text} />
  return {
    result: <ResultCell row={row} head={head} words={words.matrix} isLinked />,
    outcome_summary: prose(cells.outcome_summary),
    concern_status: status !== null && (
      <strong>
        <TermLink part="status" entry={cells.concern_status}>
          {status}
        </TermLink>
      </strong>
    ),
    residual_concern: (
      <>
        <LevelCell level={cells.residual_concern} head={head} /> {change}
      </>
    ),
    residual_rationale: prose(cells.residual_rationale),
    progress: cells.progress.length > 0 && (
      <StepList steps={cells.progress} head={head} words={words} />
    ),
    follow_ups: cells.follow_ups.length > 0 && (
      <FollowUpList followUps={cells.follow_ups} head={head} words={words} />
    ),
  }
}

/** What the assembly decided on the issue and what remains. */
export function IssueAfter(props: Props) {
  const { holding, words } = props
  const facts = Object.entries(valuesOf(props)).map(([key, value]) => {
    const heading = holding.head.headings[key] ?? key
    return [heading, value || <NotStated key={key} words={words.matrix} />, key] as const
  })
  return (
    <IssueSection
      title={words.issue.sections.after}
      from={nameOfPublication(holding, words)}
      words={words}
    >
      <Facts facts={facts} />
    </IssueSection>
  )
}
