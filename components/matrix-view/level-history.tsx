import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import type { Level } from '@/lib/domain/vocabulary'
import { wordOf } from './frozen-words'
import { LevelCell } from './level-cell'
import styles from './level-history.module.css'
import type { PublicWords } from './matrix-words'

type Props = {
  /** each in the words of its own publication */
  levels: readonly { mark: PublicationMark; head: SnapshotHead; level: Level }[]
  words: PublicWords
}

/** The level of one issue in each publication that holds it, oldest first. */
export function LevelHistory({ levels, words }: Props) {
  const { issue, publication, dates } = words
  return (
    <aside className={styles.history} aria-label={issue.levels}>
      <table className={styles.table}>
        <caption className={styles.caption}>{issue.levels}</caption>
        <thead>
          <tr>
            <th scope="col">{issue.publication}</th>
            <th scope="col">{issue.level}</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ mark, head, level }) => (
            <tr key={`${mark.kind}/${mark.number}`}>
              <th scope="row">
                <a href={`/${head.assembly.key}/${mark.kind}/${mark.number}`}>
                  {publication.number(wordOf(head, 'publicationKind', mark.kind), mark.number)}
                </a>
                <span className={styles.date}>
                  {publication.asOf(dates.day(mark.asOf))}
                  {mark.withdrawn !== null && `, ${words.assembly.withdrawn}`}
                </span>
              </th>
              <td>
                <LevelCell level={level} head={head} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </aside>
  )
}
