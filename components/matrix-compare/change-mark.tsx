import { levelWord, wordOf } from '@/components/matrix-view/frozen-words'
import { LevelSymbol } from '@/components/matrix-view/level-symbol'
import type { PublicWords } from '@/components/matrix-view/matrix-words'
import type { ComparisonRow } from '@/lib/domain/comparison'
import type { SnapshotHead } from '@/lib/domain/snapshot'
import styles from './change-mark.module.css'

type Props = { item: ComparisonRow; head: SnapshotHead; words: PublicWords['compare'] }

/** The change in words: "Lowered: High → Low". */
export function ChangeMark({ item, head, words }: Props) {
  const { before, after, change, isUnrecorded } = item
  const word = change === 'open' && isUnrecorded ? words.unrecorded : wordOf(head, 'change', change)
  if (before === null || after === null || !isBetweenLevels(change)) {
    return <span className={styles.word}>{word}</span>
  }
  return (
    <span className={styles.change}>
      <span className={styles.word}>{word}:</span>{' '}
      <span className={styles.level}>
        <LevelSymbol level={before} /> {levelWord(head, before)}
      </span>
      {before !== after && (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{words.arrow}</span>{' '}
          <span className={styles.level}>
            <LevelSymbol level={after} /> {levelWord(head, after)}
          </span>
        </>
      )}
    </span>
  )
}

const isBetweenLevels = (change: ComparisonRow['change']) =>
  change === 'lowered' || change === 'raised' || change === 'unchanged'
