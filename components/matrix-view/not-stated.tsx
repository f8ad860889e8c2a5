import styles from './not-stated.module.css'

/** What an empty cell says. */
export function NotStated({ words }: { words: { notStated: string } }) {
  return <span className={styles.empty}>{words.notStated}</span>
}
