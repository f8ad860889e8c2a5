import cards from '@/components/ui/cards.module.css'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import { Cell } from './cell'
import { ColumnHeader } from './column-header'
import type { DisplayColumn, Shows } from './display-columns'
import { FoundIn } from './found-in'
import { IssueHeading } from './issue-heading'
import type { MatrixLinks, Results } from './links'
import styles from './matrix-table.module.css'
import type { PublicWords } from './matrix-words'

/** What the rows of a table share. */
export type RowsProps = {
  columns: readonly DisplayColumn[]
  shows: Shows
  head: SnapshotHead
  /** whether each row says its section */
  joined: boolean
  links: MatrixLinks
  hits: SearchHits | null
  words: PublicWords
}

function headingOf(column: DisplayColumn, head: SnapshotHead, words: PublicWords): string {
  if (column.key === 'issue') return words.matrix.issue
  if (column.key === 'summary') return words.matrix.about
  return head.headings[column.key] ?? column.key
}

type RowProps = RowsProps & { row: SnapshotRow }

/** One issue of a matrix. */
export function MatrixRow({ row, columns, shows, head, joined, links, hits, words }: RowProps) {
  const section = head.sections.find((entry) => entry.key === row.cells.section)
  return (
    <tr id={row.slug} className={styles.row}>
      {columns.map((column) =>
        column.key === 'issue' ? (
          <th key="issue" scope="row" className={styles.pinned}>
            <IssueHeading
              row={row}
              section={joined ? (section?.heading ?? words.matrix.noSection) : null}
              links={links}
              hits={hits}
              words={words.matrix}
            />
            <FoundIn {...{ row, head, hits, words: words.matrix }} />
          </th>
        ) : (
          <td
            key={column.key}
            className={`${styles.cell} ${column.key === 'summary' ? styles.summary : ''}`}
          >
            <span className={cards.label}>{headingOf(column, head, words)}</span>
            <Cell
              column={column.key}
              row={row}
              head={head}
              links={links}
              words={words}
              shows={shows}
              hits={hits}
            />
          </td>
        ),
      )}
    </tr>
  )
}

type TableProps = Pick<RowsProps, 'columns' | 'head' | 'links' | 'words'> & {
  caption: string
  sort: Results['sort']
}

/**
 * One section of a matrix as a native table, its rows still to come; a card per issue where the
 * screen is narrow.
 */
export function MatrixTable({ caption, columns, sort, head, links, words }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <h3 className={styles.heading}>{caption}</h3>
      </caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={{ inlineSize: `${column.width}rem` }} />
        ))}
      </colgroup>
      <thead className={styles.head}>
        <tr>
          {columns.map((column) => (
            <ColumnHeader
              key={column.key}
              column={column}
              heading={headingOf(column, head, words)}
              sort={sort}
              links={links}
              words={words.matrix}
            />
          ))}
        </tr>
      </thead>
      <tbody />
    </table>
  )
}
