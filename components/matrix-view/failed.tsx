import type { PublicWords } from './matrix-words'
import styles from './notice.module.css'

type Props = { code: string | undefined; words: PublicWords['failed'] }

/** What is said when a page could not be shown; nothing of what went wrong leaves the server. */
export function Failed({ code, words }: Props) {
  return (
    <main className={styles.failed}>
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      {code !== undefined && (
        <p>
          {words.code} <code translate="no">{code}</code>
        </p>
      )}
      <p>
        <a href="/">{words.link}</a>
      </p>
    </main>
  )
}
