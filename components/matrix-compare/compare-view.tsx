import { IssueHeading } from '@/components/matrix-view/issue-heading'
import { LevelCell } from '@/components/matrix-view/level-cell'
import { ResultCell } from '@/components/matrix-view/result-cell'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { ChangeMark } from './change-mark'
import { CompareDetails } from './compare-details'
import type { CompareProps } from './compare-props'
import styles from './compare-view.module.css'
import { StatusCell } from './status-cell'

type Group = { key: string; heading: string | null; rows: ComparisonRow[] }

const COLUMNS = ['issue', 'before', 'change', 'decided', 'became', 'after'] as const

function Level({
  level,
  head,
  missing,
}: {
  level: ComparisonRow['before']
  head: SnapshotHead
  missing: string
}) {
  if (level === null) return <span className={styles.missing}>{missing}</span>
  return <LevelCell level={level} head={head} />
}

function valuesOf(item: ComparisonRow, { head, words }: CompareProps) {
  const { compare, matrix } = words
  const { row, presence, before, after } = item
  const gone = <span className={styles.missing}>{compare.notInOutcomes}</span>
  const isDropped = presence === 'dropped'
  return {
    before: <Level level={before} head={head} missing={compare.notThere} />,
    change: <ChangeMark item={item} head={head} arrow={compare.arrow} />,
    decided: isDropped ? gone : <ResultCell row={row} head={head} words={matrix} />,
    became: isDropped ? gone : <StatusCell item={item} head={head} words={matrix} />,
    after: <Level level={after} head={head} missing={compare.notInOutcomes} />,
  }
}

function Row({ item, joined, ...props }: CompareProps & { item: ComparisonRow; joined: boolean }) {
  const { head, links, words } = props
  const { row } = item
  const values = valuesOf(item, props)
  const section = head.sections.find((entry) => entry.key === row.cells.section)?.heading
  return (
    <tbody id={row.slug} className={styles.issue}>
      <tr>
        <th scope="row" className={styles.name}>
          <IssueHeading
            row={row}
            section={joined ? (section ?? words.matrix.noSection) : null}
            links={links}
            words={words.matrix}
          />
        </th>
        {COLUMNS.map((column) =>
          column === 'issue' ? null : (
            <td key={column} className={styles.cell}>
              <span className={styles.label}>{words.compare.headers[column]}</span>
              <div>{values[column]}</div>
            </td>
          ),
        )}
      </tr>
      <tr>
        <td className={styles.more} colSpan={COLUMNS.length}>
          <CompareDetails item={item} {...props} />
        </td>
      </tr>
    </tbody>
  )
}

function Table({ group, ...props }: CompareProps & { group: Group }) {
  const { words } = props
  const heading = group.heading ?? words.matrix.joined
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {words.matrix.sectionTitle(heading, group.rows.length)}
      </caption>
      <thead className={styles.head}>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words.compare.headers[column]}
            </th>
          ))}
        </tr>
      </thead>
      {group.rows.map((item) => (
        <Row key={item.row.slug} item={item} joined={group.heading === null} {...props} />
      ))}
    </table>
  )
}

function groupsOf(rows: readonly ComparisonRow[], { head, words }: CompareProps): Group[] {
  const known = new Set(head.sections.map((section) => section.key))
  const groups = head.sections.map((section) => ({
    ...section,
    rows: rows.filter(({ row }) => row.cells.section === section.key),
  }))
  const rest = rows.filter(({ row }) => row.cells.section === null || !known.has(row.cells.section))
  const others = { key: '', heading: words.matrix.noSection, rows: rest }
  return [...groups, others].filter((group) => group.rows.length > 0)
}

type Props = CompareProps & { rows: readonly ComparisonRow[]; sorted: boolean }

/** Before and after, one row of the matrix across. */
export function CompareView({ rows, sorted, ...props }: Props) {
  if (rows.length === 0) return null
  const groups = sorted ? [{ key: '', heading: null, rows: [...rows] }] : groupsOf(rows, props)
  return (
    <div className={styles.view}>
      {groups.map((group) => (
        <Table key={group.key} group={group} {...props} />
      ))}
    </div>
  )
}
