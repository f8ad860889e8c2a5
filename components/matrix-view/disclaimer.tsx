import styles from './imprint.module.css'
import type { MatrixWords } from './matrix-words'

type Props = { disclaimer: string | null; words: Pick<MatrixWords, 'disclaimer'> }

/** What the publisher does not answer for, if it says so. */
export function Disclaimer({ disclaimer, words }: Props) {
  if (disclaimer === null) return null
  return (
    <p className={styles.paragraphs} dir="auto">
      <strong>{words.disclaimer}:</strong> {disclaimer}
    </p>
  )
}
