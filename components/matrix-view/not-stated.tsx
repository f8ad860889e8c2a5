import type { MatrixWords } from './matrix-words'
import styles from './not-stated.module.css'

/** What an empty cell says. */
export function NotStated({ words }: { words: MatrixWords }) {
  return <span className={styles.empty}>{words.notStated}</span>
}
