import { ConcernCell } from './concern-cell'
import { type Holding, nameOfPublication } from './holding'
import { Facts, IssueSection } from './issue-section'
import type { PublicWords } from './matrix-words'
import { NotStated } from './not-stated'
import { Prose } from './prose'

const TEXTS = ['concern_rationale', 'implications', 'position'] as const

/** How the issue was judged before the assembly. */
export function IssueBefore({ holding, words }: { holding: Holding; words: PublicWords }) {
  const { head, row } = holding
  const texts = TEXTS.map((key) => {
    const text = row.cells[key]
    const value =
      text === null ? <NotStated key={key} words={words.matrix} /> : <Prose key={key} text={text} />
    return [head.headings[key] ?? key, value, key] as const
  })
  return (
    <IssueSection
      title={words.issue.sections.before}
      from={nameOfPublication(holding, words)}
      words={words}
    >
      <Facts
        facts={[
          [
            head.headings.concern ?? '',
            <ConcernCell key="concern" row={row} head={head} words={words} />,
            'concern',
          ],
          ...texts,
        ]}
      />
    </IssueSection>
  )
}
