import { ColumnHeader } from '@/components/matrix-view/column-header'
import { type Shows, showsOf } from '@/components/matrix-view/display-columns'
import { FoundIn } from '@/components/matrix-view/found-in'
import { IssueHeading } from '@/components/matrix-view/issue-heading'
import { nameOfRows } from '@/components/matrix-view/name-of-rows'
import { Prose } from '@/components/matrix-view/prose'
import cards from '@/components/ui/cards.module.css'
import { markupOf, markupOfEach, withRows } from '@/components/ui/markup-of'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { ChosenColumn, ColumnChoice, Sort } from '@/lib/domain/filter/filter'
import { CompareDetails, hasDetails } from './compare-details'
import { COLUMN_OF } from './compare-names'
import type { CompareProps } from './compare-props'
import styles from './compare-view.module.css'
import { firstView } from './first-view'
import { isTall } from './is-tall'

type Group = { key: string; heading: string | null; rows: ComparisonRow[] }

/** The columns of the first view, each with those of the registry that it prints. */
const COLUMNS = {
  before: [COLUMN_OF.before],
  change: [COLUMN_OF.change],
  decided: [COLUMN_OF.decided, 'final_reference'],
  became: [COLUMN_OF.became],
  after: [COLUMN_OF.after],
} as const satisfies Record<string, readonly ChosenColumn[]>
type FirstView = keyof typeof COLUMNS
const FIRST_VIEW: readonly FirstView[] = ['before', 'change', 'decided', 'became', 'after']

const shownOf = (shows: Shows) =>
  FIRST_VIEW.filter((column) => COLUMNS[column].some((key: ChosenColumn) => shows(key)))

type RowProps = CompareProps & { item: ComparisonRow; joined: boolean; summarized: boolean }

function Row({ item, joined, summarized, ...props }: RowProps) {
  const { head, links, words, shows, hits } = props
  const { row } = item
  const shown = shownOf(shows)
  const values = firstView(item, props)
  const section = head.sections.find((entry) => entry.key === row.cells.section)?.heading
  return (
    <tbody id={row.slug} className={`${styles.issue} ${isTall(row) ? styles.tall : ''}`}>
      <tr>
        <th scope="row" className={styles.name}>
          <IssueHeading
            row={row}
            section={joined ? (section ?? words.matrix.noSection) : null}
            links={links}
            hits={hits}
            words={words.matrix}
          />
          <FoundIn {...{ row, head, hits, words: words.matrix }} />
          {summarized && row.cells.summary !== null && (
            <Prose text={row.cells.summary} className={styles.summary} hits={hits} />
          )}
        </th>
        {shown.map((column) => (
          <td key={column} className={styles.cell}>
            <span className={cards.label}>{words.compare.headers[column]}</span>
            <div>{values[column]}</div>
          </td>
        ))}
      </tr>
      <tr>
        <td className={styles.more} colSpan={shown.length + 1}>
          {hasDetails(shows) && <CompareDetails item={item} {...props} />}
        </td>
      </tr>
    </tbody>
  )
}

type TableProps = Pick<CompareProps, 'links' | 'words' | 'shows'> & {
  group: Group
  sort: Sort | null
}

/** Its rows are still to come. */
function Table({ group, sort, links, words, shows }: TableProps) {
  const heading = group.heading ?? words.matrix.joined
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <h3>{words.matrix.sectionTitle(heading, group.rows.length)}</h3>
      </caption>
      <thead className={styles.head}>
        <tr>
          <ColumnHeader
            column={{ key: 'name', sort: 'reference' }}
            heading={words.compare.headers.issue}
            {...{ sort, links, words: words.matrix }}
          />
          {shownOf(shows).map((column) => (
            <ColumnHeader
              key={column}
              column={{ key: column, sort: COLUMNS[column][0] }}
              heading={words.compare.headers[column]}
              {...{ sort, links, words: words.matrix }}
            />
          ))}
        </tr>
      </thead>
    </table>
  )
}

function groupsOf(
  rows: readonly ComparisonRow[],
  { head, words }: Pick<CompareProps, 'head' | 'words'>,
): Group[] {
  const known = new Set(head.sections.map((section) => section.key))
  const groups = head.sections.map((section) => ({
    ...section,
    rows: rows.filter(({ row }) => row.cells.section === section.key),
  }))
  const rest = rows.filter(({ row }) => row.cells.section === null || !known.has(row.cells.section))
  const others = { key: '', heading: words.matrix.noSection, rows: rest }
  return [...groups, others].filter((group) => group.rows.length > 0)
}

type Props = Omit<CompareProps, 'shows'> & {
  rows: readonly ComparisonRow[]
  sort: Sort | null
  columns: ColumnChoice
  /** holds the tables back until the page is sent, and gives what stands in their place */
  holdBack?: ((markup: string) => string) | undefined
}

/** Before and after, one row of the matrix across. */
export async function CompareView({ rows, sort, columns, holdBack, ...rest }: Props) {
  const props = { ...rest, shows: showsOf('compare', columns) }
  // Of its own accord the page leaves it out: what a row opens says more.
  const summarized = columns !== null && props.shows('summary')
  if (rows.length === 0) return null
  const groups =
    sort !== null ? [{ key: '', heading: null, rows: [...rows] }] : groupsOf(rows, props)
  const joined = sort !== null
  const under = nameOfRows({
    count: rows.length,
    links: rest.links,
    joined,
    columns,
    hits: rest.hits,
  })
  const render = (item: ComparisonRow) => (
    <Row key={item.row.slug} {...{ item, joined, summarized }} {...props} />
  )
  const tables = groups.map(async (group) => {
    const { links, words, shows } = props
    const table = await markupOf(<Table {...{ group, sort, links, words, shows }} />)
    return withRows(table, await markupOfEach(group.rows, { under, render }))
  })
  const markup = (await Promise.all(tables)).join('')
  const html = holdBack?.(markup) ?? markup
  // biome-ignore lint/security/noDangerouslySetInnerHtml: elements of ours, every text escaped
  return <div className={styles.view} dangerouslySetInnerHTML={{ __html: html }} />
}
