import { ColumnHeader } from '@/components/matrix-view/column-header'
import { ConcernMark } from '@/components/matrix-view/concern-mark'
import { FoundIn } from '@/components/matrix-view/found-in'
import { levelWord } from '@/components/matrix-view/frozen-words'
import { IssueHeading } from '@/components/matrix-view/issue-heading'
import type { MatrixLinks } from '@/components/matrix-view/links'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import cards from '@/components/ui/cards.module.css'
import type { Sort } from '@/lib/domain/filter/filter'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { GroupedIssue, ProposalGroups } from '@/lib/domain/proposal-groups'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { GroupCell } from './group-cell'
import { groupLines } from './group-lines'
import { GroupName } from './group-name'
import styles from './proposals-table.module.css'

type Props = {
  grouped: ProposalGroups
  head: SnapshotHead
  sort: Sort | null
  hits: SearchHits | null
  links: MatrixLinks
  words: PublicWords
}
type Section = { key: string; heading: string | null; issues: readonly GroupedIssue[] }

/** The issues under their sections in the matrix's own order; all in one where they are sorted. */
function sectionsOf({ grouped: { issues }, head, sort, words }: Props): Section[] {
  if (sort !== null) return [{ key: '', heading: null, issues }]
  const known = new Set(head.sections.map(({ key }) => key))
  const sectionOf = ({ row }: GroupedIssue) => {
    const { section } = row.cells
    return section !== null && known.has(section) ? section : ''
  }
  return [...head.sections, { key: '', heading: words.matrix.noSection }]
    .map((section) => ({
      ...section,
      issues: issues.filter((issue) => sectionOf(issue) === section.key),
    }))
    .filter(({ issues }) => issues.length > 0)
}

/** A group that proposes on few of the issues, and little, takes little room. */
const SELDOM = 0.25
/** Lines of one cell that a narrow column would draw out. */
const MUCH = 9
/** Lines of one cell that would leave half a page of paper empty. */
const TALL = 14

function widthOf(at: number, { issues }: ProposalGroups) {
  const cells = issues.flatMap(({ cells: all }) => all[at] ?? [])
  const told = cells.filter(({ own }) => own.length > 0).length
  const isWide = told > issues.length * SELDOM || cells.some((cell) => groupLines(cell) > MUCH)
  return isWide ? styles.wide : styles.narrow
}

const isTall = ({ cells }: GroupedIssue) => cells.some((cell) => groupLines(cell) > TALL)

function Heads({ grouped, head, sort, links, words }: Props) {
  const heading = head.headings.concern ?? words.proposalGroups.concern
  return (
    <tr>
      <ColumnHeader
        column={{ key: 'issue', sort: 'reference' }}
        heading={words.matrix.issue}
        {...{ sort, links, words: words.matrix }}
      />
      <ColumnHeader
        column={{ key: 'concern', sort: 'concern' }}
        heading={heading}
        {...{ sort, links, words: words.matrix }}
      />
      {grouped.groups.map((group) => (
        <th key={group?.key ?? ''} scope="col">
          <GroupName group={group} words={words} />
        </th>
      ))}
    </tr>
  )
}

function Row({ issue, ...props }: Props & { issue: GroupedIssue }) {
  const { row, cells } = issue
  const { grouped, head, sort, links, hits, words } = props
  const section = head.sections.find(({ key }) => key === row.cells.section)?.heading
  const isNew = head.kind === 'outcomes' && !row.inBaseline
  return (
    <tr id={row.slug} className={`${styles.row} ${isTall(issue) ? styles.tall : ''}`}>
      <th scope="row" className={styles.name}>
        <IssueHeading
          row={row}
          section={sort === null ? null : (section ?? words.matrix.noSection)}
          links={links}
          hits={hits}
          words={words.matrix}
        />
        <FoundIn {...{ row, head, hits, words: words.matrix }} />
      </th>
      <td className={styles.cell}>
        <span className={cards.label}>{head.headings.concern}</span>
        {isNew ? (
          <span className={styles.soft}>{words.compare.notThere}</span>
        ) : (
          <ConcernMark level={row.cells.concern} word={levelWord(head, row.cells.concern)} small />
        )}
      </td>
      {grouped.groups.map((group, at) => (
        <GroupCell
          key={group?.key ?? ''}
          cell={cells[at]}
          group={group}
          row={row}
          head={head}
          hits={hits}
          words={words}
        />
      ))}
    </tr>
  )
}

/** Issues down, groups across; a card an issue where the screen is narrow. */
export function ProposalsTable(props: Props) {
  const { grouped, words } = props
  const columns = grouped.groups.length + 2
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
    <section className={styles.region} aria-label={words.proposalGroups.region} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.proposalGroups.caption}</caption>
        <colgroup>
          <col className={styles.issue} />
          <col className={styles.level} />
          {grouped.groups.map((group, at) => (
            <col key={group?.key ?? ''} className={widthOf(at, grouped)} />
          ))}
        </colgroup>
        <thead className={styles.head}>
          <Heads {...props} />
        </thead>
        {sectionsOf(props).map(({ key, heading, issues }) => (
          <tbody key={key}>
            {heading !== null && (
              <tr className={styles.section}>
                <th scope="rowgroup" colSpan={columns}>
                  {/* biome-ignore lint/a11y/useSemanticElements: HTML allows no h3 in a th */}
                  <span className={styles.heading} role="heading" aria-level={3}>
                    {words.matrix.sectionTitle(heading, issues.length)}
                  </span>
                </th>
              </tr>
            )}
            {issues.map((issue) => (
              <Row key={issue.row.slug} issue={issue} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
