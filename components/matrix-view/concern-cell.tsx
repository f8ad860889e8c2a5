import type { SnapshotHead, SnapshotRow } from '@/lib/domain/snapshot'
import type { Shows } from './display-columns'
import { LevelCell } from './level-cell'
import type { PublicWords } from './matrix-words'
import { proposalRange } from './proposal-range'
import styles from './record-lists.module.css'

type Props = { row: SnapshotRow; head: SnapshotHead; words: PublicWords; shows?: Shows }

/** The level of an issue, and beside it the range of its proposals, which is another thing. */
export function ConcernCell({ row, head, words, shows }: Props) {
  if (head.kind === 'outcomes' && !row.inBaseline) {
    return <span className={styles.soft}>{words.compare.notThere}</span>
  }
  const range = shows?.('proposals') === false ? [] : proposalRange(row.cells.proposals, head)
  return (
    <>
      <LevelCell level={row.cells.concern} head={head} />
      {range.length > 0 && (
        <p className={styles.soft}>
          {words.matrix.range}:
          {range.map((part) => (
            <span key={part} className={styles.part}>
              {part}
            </span>
          ))}
        </p>
      )}
    </>
  )
}
