import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { FoundEntry } from '@/lib/domain/across/find-entries'
import styles from './search.module.css'

type Props = { entries: readonly FoundEntry[]; words: PublicWords['search'] }

/** What is called as was searched for, leading to its pages. */
export function FoundEntries({ entries, words }: Props) {
  if (entries.length === 0) return null
  return (
    <section aria-labelledby="entries" className={styles.entries}>
      <h3 id="entries">{words.entries}</h3>
      <ul className={styles.snippets}>
        {entries.map(({ list, key, path, name, fullName, aliases, isTold }) => (
          <li key={`${list}/${key}`}>
            <span className={styles.column}>{words.kinds[list]}:</span>{' '}
            <a href={path} dir="auto">
              {name}
            </a>
            {fullName !== null && <bdi>, {fullName}</bdi>}
            {aliases.length > 0 && (
              <span className={styles.soft} translate="no">
                {' '}
                ({aliases.join(', ')})
              </span>
            )}
            {!isTold && (
              <span className={styles.soft}>
                {' '}
                — {list === 'assemblies' ? words.nothingYet : words.unnamed}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
