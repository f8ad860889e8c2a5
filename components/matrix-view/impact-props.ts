import type { Impact } from '@/lib/domain/impact'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { PublicWords } from './matrix-words'

export type ImpactProps = {
  impact: Impact
  head: SnapshotHead
  /** the matrix with the issues of one organization and theme alone */
  linkTo: (chosen: { organization: string; theme: string }) => string
  words: PublicWords['impact']
}
