import type { ReactNode } from 'react'
import styles from './notice.module.css'

type Props = { words: { title: string; body: string; link: string }; children?: ReactNode }

/** A page that has only a sentence to give, and the way on. */
export function Notice({ words, children }: Props) {
  return (
    <div className={styles.notice}>
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      {children}
      <p>
        <a href="/">{words.link}</a>
      </p>
    </div>
  )
}
