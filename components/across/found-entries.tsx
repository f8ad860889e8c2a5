import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { PublicList } from '@/lib/domain/public-directory'
import styles from './search.module.css'

type Entry = {
  list: PublicList
  key: string
  name: string
  fullName: string | null
  aliases: readonly string[]
}
type Props = { entries: readonly Entry[]; words: PublicWords['search'] }

/** What of the directory is called as was searched for, leading to its pages. */
export function FoundEntries({ entries, words }: Props) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="entries" className={styles.entries}>
      <h3 id="entries">{words.entries}</h3>
      <ul className={styles.snippets}>
        {entries.map(({ list, key, name, fullName, aliases }) => (
          <li key={`${list}/${key}`}>
            <span className={styles.column}>{words.kinds[list]}:</span>{' '}
            <a href={`/${list}/${key}`} dir="auto">
              {name}
            </a>
            {fullName !== null && <bdi>, {fullName}</bdi>}
            {aliases.length > 0 && (
              <span className={styles.soft} translate="no">
                {' '}
                ({aliases.join(', ')})
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
