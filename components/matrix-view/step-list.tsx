import { latestFirst } from '@/lib/domain/latest-step'
import type { Step } from '@/lib/domain/records'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { wordOf } from './frozen-words'
import type { PublicWords } from './matrix-words'
import { OutsideLink } from './outside-link'
import { Prose } from './prose'
import styles from './record-lists.module.css'

type Props = { steps: readonly Step[]; head: SnapshotHead; words: PublicWords }

/** Where a text stood at each moment, the latest first. */
export function StepList({ steps, head, words }: Props) {
  return (
    <ol className={styles.list}>
      {latestFirst(steps).map(({ id, at, body, state, document, note, url }) => (
        <li key={id}>
          <p className={styles.name}>
            {[state === null ? null : wordOf(head, 'stepState', state), body]
              .filter((part) => part !== null)
              .join(', ')}
          </p>
          <p className={styles.soft}>
            <time dateTime={at}>{words.dates.day(at)}</time>
            {(document !== null || url !== null) && (
              <>
                {' · '}
                <span translate="no">
                  <OutsideLink href={url}>{document ?? words.matrix.sources.link}</OutsideLink>
                </span>
              </>
            )}
          </p>
          {note !== null && <Prose text={note} />}
        </li>
      ))}
    </ol>
  )
}
