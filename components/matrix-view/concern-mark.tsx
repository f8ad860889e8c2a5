import type { Level } from '@/lib/domain/vocabulary'
import styles from './concern-mark.module.css'
import { LevelSymbol } from './level-symbol'

type Props = { level: Level; word: string; small?: boolean }

/** A level of concern: word, symbol, tint. */
export function ConcernMark({ level, word, small = false }: Props) {
  return (
    <span className={`${styles.mark} ${styles[level]} ${small ? styles.small : ''}`}>
      <LevelSymbol level={level} />
      {word}
    </span>
  )
}
