import type { SortColumn } from '@/lib/domain/filter/filter'
import type { MatrixLinks, Results } from './links'
import styles from './matrix-table.module.css'
import type { MatrixWords } from './matrix-words'

type Props = {
  /** of the heading of issues, which is pinned, the key is `issue` */
  column: { readonly key: string; readonly sort: SortColumn | null }
  heading: string
  sort: Results['sort']
  links: MatrixLinks
  words: MatrixWords
}

const HIGHEST_FIRST: readonly string[] = ['concern', 'residual_concern']

/** The heading of a column; where one can sort by it, a link that does. */
export function ColumnHeader({ column, heading, sort, links, words }: Props) {
  const className = column.key === 'issue' ? styles.pinned : undefined
  if (column.sort === null || links.sort === null) {
    return (
      <th scope="col" className={className}>
        {heading}
      </th>
    )
  }
  const isSorted = sort?.column === column.sort
  const next = isSorted ? !sort.descending : HIGHEST_FIRST.includes(column.sort)
  const order = sort?.descending ? 'descending' : 'ascending'
  return (
    <th scope="col" className={className} aria-sort={isSorted ? order : undefined}>
      <a
        data-sorts={column.sort}
        className={styles.sort}
        href={links.sort({ column: column.sort, descending: next })}
        title={words.sortBy(heading)}
      >
        {heading}
        <span aria-hidden="true" className={styles.arrow}>
          {isSorted ? (sort.descending ? '▼' : '▲') : '↕'}
        </span>
      </a>
    </th>
  )
}
