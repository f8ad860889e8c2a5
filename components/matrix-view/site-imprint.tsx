import styles from './imprint.module.css'
import type { MatrixWords } from './matrix-words'

type Props = { disclaimer: string | null; words: Pick<MatrixWords, 'disclaimer'> }

/** The small print of a page over all assemblies, which no publication froze. */
export function SiteImprint({ disclaimer, words }: Props) {
  if (disclaimer === null) return null
  return (
    <section className={styles.imprint}>
      <p className={styles.paragraphs} dir="auto">
        <strong>{words.disclaimer}:</strong> {disclaimer}
      </p>
    </section>
  )
}
