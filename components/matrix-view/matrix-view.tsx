import { markupOf } from '@/components/ui/markup-of'
import type { Snapshot, SnapshotRow } from '@/lib/domain/snapshot'
import type { MatrixLinks, Results } from './links'
import { MatrixTable } from './matrix-table'
import styles from './matrix-view.module.css'
import type { PublicWords } from './matrix-words'

type Props = { matrix: Snapshot; results: Results; links: MatrixLinks; words: PublicWords }
type Group = { key: string; heading: string; rows: SnapshotRow[] }

function groupsOf({ head }: Snapshot, rows: readonly SnapshotRow[], noSection: string): Group[] {
  const known = new Set(head.sections.map((section) => section.key))
  const groups = head.sections.map((section) => ({
    ...section,
    rows: rows.filter((row) => row.cells.section === section.key),
  }))
  const rest = rows.filter((row) => row.cells.section === null || !known.has(row.cells.section))
  return [...groups, { key: '', heading: noSection, rows: rest }].filter(
    (group) => group.rows.length > 0,
  )
}

/**
 * A matrix to be read: a table a section in the matrix's own order, one table when sorted. It is
 * what the public sees and what staff preview.
 */
export async function MatrixView({ matrix, results, links, words }: Props) {
  const { rows, sort, columns, hits } = results
  if (rows.length === 0) {
    const isBlank = matrix.rows.length === 0
    return isBlank ? <p className={styles.empty}>{words.matrix.noneYet}</p> : null
  }
  const joined = sort !== null
  const groups = joined
    ? [{ key: '', heading: words.matrix.joined, rows: [...rows] }]
    : groupsOf(matrix, rows, words.matrix.noSection)
  const tables = groups.map((group) => (
    <MatrixTable
      key={group.key}
      caption={words.matrix.sectionTitle(group.heading, group.rows.length)}
      rows={group.rows}
      head={matrix.head}
      joined={joined}
      sort={sort}
      choice={columns}
      links={links}
      hits={hits}
      words={words}
    />
  ))
  return (
    <section
      className={styles.region}
      aria-label={words.matrix.region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: elements of ours, every text escaped
      dangerouslySetInnerHTML={{ __html: await markupOf(tables) }}
    />
  )
}
