import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import type { PublicWords } from './matrix-words'
import styles from './publication-banner.module.css'

type Props = { matrix: PublishedMatrix; words: PublicWords }

/** Says of a publication that it was withdrawn, corrected or replaced; nothing of the latest. */
export function PublicationBanner({ matrix, words }: Props) {
  const { head, number, latest, withdrawn, correctedBy } = matrix
  if (withdrawn === null && correctedBy === null && number === latest) return null
  const base = `/${head.assembly.key}/${head.kind}`
  const kind = wordOf(head, 'publicationKind', head.kind)
  const text = words.publication
  return (
    <div className={styles.banner} role="note">
      {withdrawn !== null && (
        <p>
          <strong>{text.withdrawn(words.dates.day(withdrawn.at.slice(0, 10)))}</strong>{' '}
          <span dir="auto">{withdrawn.reason}</span>
        </p>
      )}
      {correctedBy !== null && (
        <p>
          <a href={`${base}/${correctedBy.number}`}>{text.correctedBy(correctedBy.number)}</a>
          {': '}
          <span dir="auto">{correctedBy.why}</span>
        </p>
      )}
      {withdrawn === null && latest !== null && number < latest && <p>{text.notLatest(number)}</p>}
      {latest !== null && latest !== number && (
        <p>
          <a href={base}>{text.toLatest(kind)}</a>
        </p>
      )}
    </div>
  )
}
