import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { EntryLink } from './entry-link'
import { Facts, IssueSection } from './issue-section'
import type { PublicWords } from './matrix-words'
import { NotStated } from './not-stated'
import { OrganizationList } from './organization-list'
import { SummaryCell } from './summary-cell'

type Props = { row: SnapshotRow; head: SnapshotHead; from: string; words: PublicWords }

function LastTimeLink({ lastTime }: { lastTime: NonNullable<SnapshotRow['lastTime']> }) {
  const { assembly, code, slug, reference } = lastTime
  return (
    <a href={`/${assembly}/${slug}`} translate="no">
      {reference === null ? code : `${code}, ${reference}`}
    </a>
  )
}

/** What the issue is about, and whom it would affect. */
export function IssueAbout({ row, head, from, words }: Props) {
  const { organizations } = row.cells
  const aliases = row.instrument?.aliases ?? []
  return (
    <IssueSection title={words.issue.sections.about} from={from} words={words}>
      <SummaryCell row={row} head={head} words={words.matrix} isLinked />
      <Facts
        facts={[
          [
            head.headings.organizations ?? '',
            organizations.length === 0 ? (
              <NotStated key="organizations" words={words.matrix} />
            ) : (
              <OrganizationList
                key="organizations"
                organizations={organizations}
                head={head}
                isLinked
              />
            ),
            'organizations',
          ],
          ...(row.instrument === null
            ? []
            : [
                [
                  words.issue.overTime,
                  <EntryLink
                    key="instrument"
                    list="instruments"
                    entry={row.instrument.key}
                    isLinked
                  >
                    {words.issue.allOn(row.cells.reference ?? row.instrument.key)}
                  </EntryLink>,
                ] as const,
              ]),
          ...(aliases.length === 0
            ? []
            : [
                [
                  words.issue.also,
                  <span key="aliases" translate="no">
                    {aliases.join(', ')}
                  </span>,
                ] as const,
              ]),
          ...(row.lastTime === undefined
            ? []
            : [
                [
                  words.issue.lastTime,
                  <LastTimeLink key="last" lastTime={row.lastTime} />,
                ] as const,
              ]),
        ]}
      />
    </IssueSection>
  )
}
