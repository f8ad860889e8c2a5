import type { Shows } from '@/components/matrix-view/display-columns'
import type { MatrixLinks } from '@/components/matrix-view/links'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { SearchHits } from '@/lib/domain/filter/search-hits'
import type { SnapshotHead } from '@/lib/domain/snapshot'

/** What every part of the comparison is handed. */
export type CompareProps = {
  head: SnapshotHead
  links: MatrixLinks
  words: PublicWords
  /** which columns the address asks for */
  shows: Shows
  /** what was searched for, to be marked */
  hits: SearchHits | null
}
