import type { ColumnChoice } from '@/lib/domain/filter/filter'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { MatrixLinks } from './links'

type Shared = {
  links: MatrixLinks
  /** whether each row says its section */
  joined: boolean
  columns: ColumnChoice
  hits: SearchHits | null
}

/**
 * What the text of a publication's rows depends on beside the publication.
 * @returns null where columns were chosen or something is marked: then they are written anew
 */
export const nameOfRows = ({ links, joined, columns, hits }: Shared): string | null =>
  columns === null && hits === null ? [links.issue(''), links.row(''), joined].join(' ') : null
