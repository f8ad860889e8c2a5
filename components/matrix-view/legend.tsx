import { Fragment } from 'react'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { ConcernMark } from './concern-mark'
import styles from './legend.module.css'
import type { MatrixWords } from './matrix-words'

type Props = { head: SnapshotHead; words: MatrixWords }

/** What each level means, in the words that the publication froze. */
export function Legend({ head, words }: Props) {
  return (
    <aside className={styles.legend} aria-labelledby="legend_title">
      <h2 id="legend_title" className={styles.title}>
        {words.legend}
      </h2>
      <dl className={styles.list}>
        {head.levels.map(({ key, word, definition }) => (
          <div key={key} className={styles.entry}>
            <dt>
              <ConcernMark level={key} word={word} small />
            </dt>
            <dd dir="auto">{definition}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.whose}>{words.legendOf(head.publisher.name)}</p>
      <p className={styles.words}>
        {words.explained.label}{' '}
        {words.explained.parts.map(([part, name], at) => (
          <Fragment key={part}>
            {at > 0 && ' · '}
            <a href={`/glossary#${part}`}>{name}</a>
          </Fragment>
        ))}
      </p>
    </aside>
  )
}
