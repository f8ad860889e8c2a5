import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import { MarkLines } from './mark-lines'
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
      <MarkLines mark={matrix} base={base} words={words} />
      {withdrawn === null && latest !== null && number < latest && <p>{text.notLatest(number)}</p>}
      {latest !== null && latest !== number && (
        <p>
          <a href={base}>{text.toLatest(kind)}</a>
        </p>
      )}
    </div>
  )
}
