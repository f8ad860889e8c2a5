import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { HeadChange } from '@/lib/domain/head-changes'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { ChangedCell } from './changed-cell'
import styles from './changes.module.css'

type Props = { changes: readonly HeadChange[]; head: SnapshotHead; words: PublicWords }

/** Names and titles are shown whole, all else word by word. */
const WHOLE: readonly string[] = ['title', 'publisher', 'contact', 'licence']

/** What changed beside the issues; nothing where all is as it was. */
export function ChangedHead({ changes, head, words }: Props) {
  if (changes.length === 0) return null
  const { itself } = words.changes
  return (
    <section className={styles.meaning} aria-labelledby="itself_title">
      <h2 id="itself_title">{itself.title}</h2>
      <dl className={styles.cells}>
        {changes.map(({ of, before, after }) => {
          const heading = 'field' in of ? itself.fields[of.field] : itself.level(of.word)
          const form = 'field' in of && WHOLE.includes(of.field) ? 'choice' : 'text'
          return (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>
                <ChangedCell cell={{ heading, form, before, after }} head={head} words={words} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
