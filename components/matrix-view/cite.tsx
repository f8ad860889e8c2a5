import styles from './cite.module.css'
import type { PublicWords } from './matrix-words'

/** How a work is cited: in a sentence, and for a bibliography. */
export type Cited = { sentence: string; bibtex: string }

type Props = { cited: Cited; words: PublicWords }

/** How to cite this: to be selected and copied, with nothing that needs a script. */
export function Cite({ cited, words: { cite } }: Props) {
  return (
    <details className={styles.cite}>
      <summary>{cite.title}</summary>
      <p className={styles.sentence} dir="auto">
        {cited.sentence}
      </p>
      <p>{cite.bibtex}</p>
      <pre className={styles.bibtex} translate="no">
        {cited.bibtex}
      </pre>
    </details>
  )
}
