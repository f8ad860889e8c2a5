import { LevelCell } from '@/components/matrix-view/level-cell'
import styles from '@/components/matrix-view/record-lists.module.css'
import { ResultCell } from '@/components/matrix-view/result-cell'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import { ChangeMark } from './change-mark'
import type { CompareProps } from './compare-props'
import { StatusCell } from './status-cell'

function Level({
  level,
  head,
  missing,
}: {
  level: ComparisonRow['before']
  head: SnapshotHead
  missing: string
}) {
  if (level === null) return <span className={styles.soft}>{missing}</span>
  return <LevelCell level={level} head={head} />
}

type Props = Pick<CompareProps, 'head' | 'words' | 'shows'> & Partial<Pick<CompareProps, 'hits'>>

/** What stands of one issue at once: before, the change, what was decided, what became of it, after. */
export function firstView(item: ComparisonRow, { head, words, shows, hits = null }: Props) {
  const { compare, matrix } = words
  const { row, presence, before, after } = item
  const gone = <span className={styles.soft}>{compare.notInOutcomes}</span>
  const isDropped = presence === 'dropped'
  return {
    before: <Level level={before} head={head} missing={compare.notThere} />,
    change: <ChangeMark item={item} head={head} words={compare} />,
    decided: isDropped ? gone : <ResultCell {...{ row, head, words: matrix, shows, hits }} />,
    became: isDropped ? gone : <StatusCell {...{ item, head, words: matrix, hits }} />,
    after: <Level level={after} head={head} missing={compare.notInOutcomes} />,
  }
}
