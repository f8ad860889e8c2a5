import type { ColumnChoice } from '@/lib/domain/filter/filter'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { MatrixLinks } from './links'

/** The rows of a larger matrix would push out those of all others. */
const MOST_ROWS = 1_000

type Shared = {
  /** how many the page shows */
  count: number
  links: MatrixLinks
  /** whether each row says its section */
  joined: boolean
  columns: ColumnChoice
  hits: SearchHits | null
}

/**
 * What the text of a publication's rows depends on beside the publication.
 * @returns null where columns were chosen or something is marked, of a preview, which leads nowhere,
 *   and of a very large matrix: then they are written anew
 */
export function nameOfRows({ count, links, joined, columns, hits }: Shared): string | null {
  const issue = links.issue('')
  const isAsEver = columns === null && hits === null && issue !== null
  return isAsEver && count <= MOST_ROWS ? [issue, links.row(''), joined].join(' ') : null
}
