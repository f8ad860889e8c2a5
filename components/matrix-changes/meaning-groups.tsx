import { nameOf } from '@/components/matrix-view/frozen-words'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import { countMeanings, meaningOf, type PublicationChanges } from '@/lib/domain/publication-changes'
import styles from './changes.module.css'

type Props = { changes: PublicationChanges; words: PublicWords }

/** The issues by what their change means, each leading to its row below. */
export function MeaningGroups({ changes: { rows, unchanged }, words }: Props) {
  return (
    <section id="results" tabIndex={-1} className={styles.meaning} aria-labelledby="meaning_title">
      <h2 id="meaning_title">{words.changes.byMeaning}</h2>
      <p className={styles.sentence} role="status">
        {words.changes.meaning(countMeanings(rows))}
      </p>
      <dl className={styles.groups}>
        {countMeanings(rows).map(({ key }) => (
          <div key={key}>
            <dt>{words.changes.groups[key]}</dt>
            <dd>
              <ul className={styles.names}>
                {rows
                  .filter((item) => meaningOf(item) === key)
                  .map(({ row }) => (
                    <li key={row.slug}>
                      <a href={`#${row.slug}`} dir="auto" translate="no">
                        {nameOf(row, words.matrix.untitled)}
                        <span className="visually-hidden">: {words.changes.crumb}</span>
                      </a>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.changes.unchanged(unchanged)}</p>
    </section>
  )
}
