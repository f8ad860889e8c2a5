import type { ReactNode } from 'react'
import type { PublishedMatrix } from '@/lib/domain/snapshot'
import { MarkLines } from './mark-lines'
import { LatestMatrix } from './masthead-lines'
import type { PublicWords } from './matrix-words'
import styles from './publication-banner.module.css'

type Props = {
  matrix: PublishedMatrix
  /** the link to the latest, where the page leads to another than the matrix */
  toLatest?: ReactNode
  words: PublicWords
}

/** Says of a publication that it was withdrawn, corrected or replaced; nothing of the latest. */
export function PublicationBanner({ matrix, toLatest, words }: Props) {
  const { head, number, latest, withdrawn, correctedBy } = matrix
  if (withdrawn === null && correctedBy === null && number === latest) return null
  const base = `/${head.assembly.key}/${head.kind}`
  const text = words.publication
  return (
    <div className={styles.banner} role="note">
      <MarkLines mark={matrix} base={base} words={words} />
      {withdrawn === null && latest !== null && number < latest && <p>{text.notLatest(number)}</p>}
      {latest !== null && latest !== number && (
        <p>{toLatest ?? <LatestMatrix head={head} words={words} />}</p>
      )}
    </div>
  )
}
