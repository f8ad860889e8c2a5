import { markupOf, markupOfEach, withRows } from '@/components/ui/markup-of'
import type { Snapshot, SnapshotRow } from '@/lib/domain/snapshot'
import { displayColumns, showsOf } from './display-columns'
import type { MatrixLinks, Results } from './links'
import { MatrixRow, MatrixTable, type RowsProps } from './matrix-table'
import styles from './matrix-view.module.css'
import type { PublicWords } from './matrix-words'
import { nameOfRows } from './name-of-rows'

type Props = {
  matrix: Snapshot
  results: Results
  links: MatrixLinks
  /** holds the tables back until the page is sent, and gives what stands in their place */
  holdBack?: ((markup: string) => string) | undefined
  words: PublicWords
}
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

type TableOptions = { shared: RowsProps; sort: Results['sort']; under: string | null }

async function tableOf({ heading, rows }: Group, { shared, sort, under }: TableOptions) {
  const { columns, head, links, words } = shared
  const caption = words.matrix.sectionTitle(heading, rows.length)
  const table = await markupOf(<MatrixTable {...{ caption, columns, sort, head, links, words }} />)
  const render = (row: SnapshotRow) => <MatrixRow key={row.slug} row={row} {...shared} />
  return withRows(table, await markupOfEach(rows, { under, render }))
}

/**
 * A matrix to be read: a table a section in the matrix's own order, one table when sorted. It is
 * what the public sees and what staff preview.
 */
export async function MatrixView({ matrix, results, links, holdBack, words }: Props) {
  const { rows, sort, columns, hits } = results
  if (rows.length === 0) {
    const isBlank = matrix.rows.length === 0
    return isBlank ? <p className={styles.empty}>{words.matrix.noneYet}</p> : null
  }
  const joined = sort !== null
  const groups = joined
    ? [{ key: '', heading: words.matrix.joined, rows: [...rows] }]
    : groupsOf(matrix, rows, words.matrix.noSection)
  const { head } = matrix
  const shared = {
    ...{ columns: displayColumns(head.kind, columns), shows: showsOf(head.kind, columns) },
    ...{ head, joined, links, hits, words },
  }
  const under = nameOfRows({ count: rows.length, links, joined, columns, hits })
  const tables = groups.map((group) => tableOf(group, { shared, sort, under }))
  const markup = (await Promise.all(tables)).join('')
  return (
    <section
      className={styles.region}
      aria-label={words.matrix.region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: elements of ours, every text escaped
      dangerouslySetInnerHTML={{ __html: holdBack?.(markup) ?? markup }}
    />
  )
}
