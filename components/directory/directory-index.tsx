import { fillCount } from '@/components/ui/fill'
import { DIRECTORIES, type DirectoryName } from '@/lib/domain/directory-entry'
import styles from './directory.module.css'
import type { DirectoryWords } from './directory-fields'

type Props = { counts: Readonly<Record<DirectoryName, number>>; words: DirectoryWords }

/** The lists of the directory, each with how much it holds. */
export function DirectoryIndex({ counts, words }: Props) {
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <ul className={styles.list}>
        {DIRECTORIES.map((list) => (
          <li key={list} className={styles.entry}>
            <a href={`/staff/directory/${list}`}>{words.lists[list]}</a>
            <span className={styles.name}>{fillCount(words.count, counts[list])}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
