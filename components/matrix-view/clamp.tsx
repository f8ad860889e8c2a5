import type { ReactNode } from 'react'
import styles from './clamp.module.css'

type Props = {
  /** unlike any other id of the page */
  id: string
  /** what the button says to those who do not see the cell around it */
  label: string
  words: { showAllShort: string; showLessShort: string }
  children: ReactNode
}

/**
 * Shows eight lines of a long cell until all of it is asked for. A checkbox and CSS do it, so that
 * it works without JavaScript, and print shows the whole.
 */
export function Clamp({ id, label, words, children }: Props) {
  return (
    <div className={styles.clamp}>
      <input className={styles.toggle} type="checkbox" id={id} aria-label={label} />
      <div className={styles.content}>{children}</div>
      <label className={styles.button} htmlFor={id}>
        <span className={styles.more} aria-hidden="true">
          {words.showAllShort}
        </span>
        <span className={styles.less} aria-hidden="true">
          {words.showLessShort}
        </span>
      </label>
    </div>
  )
}
