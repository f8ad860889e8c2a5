import type { PublicationMark } from '@/lib/domain/publication'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './assembly-page.module.css'
import { nameOfPublication } from './holding'
import type { PublicWords } from './matrix-words'
import { Prose } from './prose'

export type SummedPublication = { mark: PublicationMark; head: SnapshotHead; summary: string }

type Props = { summed: SummedPublication; words: PublicWords }

/** What matters most, as the latest publication puts it, with whose words these are and of when. */
export function AssemblySummary({ summed, words }: Props) {
  const { mark, head, summary } = summed
  return (
    <section className={styles.summary} aria-labelledby="summary_title">
      <h2 id="summary_title">{words.matrix.summary}</h2>
      <Prose text={summary} />
      <p className={styles.source}>
        {words.assembly.summedBy(head.publisher.name)}{' '}
        <a href={`/${head.assembly.key}/${mark.kind}`}>{nameOfPublication(summed, words)}</a>
      </p>
    </section>
  )
}
