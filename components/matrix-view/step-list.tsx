import type { SearchHits } from '@/lib/domain/filter/search-hits'
import { latestFirst } from '@/lib/domain/latest-step'
import type { Step } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import { Marked } from './marked'
import type { PublicWords } from './matrix-words'
import { OutsideLink } from './outside-link'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = {
  steps: readonly Step[]
  head: SnapshotHead
  words: PublicWords
  hits?: SearchHits | null
}

/** Where a text stood at each moment, the latest first. */
export function StepList({ steps, head, words, hits = null }: Props) {
  return (
    <ol className={styles.list}>
      {latestFirst(steps).map(({ id, at, body, state, document, note, url }) => (
        <li key={id}>
          <p className={styles.name}>
            <Marked
              text={[state === null ? null : wordOf(head, 'stepState', state), body]
                .filter((part) => part !== null)
                .join(', ')}
              hits={hits}
            />
          </p>
          <p className={styles.soft}>
            <time dateTime={at}>{words.dates.day(at)}</time>
            {(document !== null || url !== null) && (
              <>
                {' · '}
                <span translate="no">
                  <OutsideLink href={url}>
                    {document === null ? (
                      words.matrix.sources.link
                    ) : (
                      <Marked text={document} hits={hits} isReference />
                    )}
                  </OutsideLink>
                </span>
              </>
            )}
          </p>
          {note !== null && <Prose text={note} hits={hits} />}
        </li>
      ))}
    </ol>
  )
}
