import type { ReactNode } from 'react'
import type { Level } from '@/lib/domain/vocabulary'
import styles from './level-mark.module.css'

const DIAMOND = 'M8 1.5 14.5 8 8 14.5 1.5 8Z'
const SYMBOLS: Record<Level, ReactNode> = {
  high: <path d={DIAMOND} fill="currentColor" />,
  medium: (
    <>
      <path d={DIAMOND} />
      <path d="M8 5.2 10.8 8 8 10.8 5.2 8Z" fill="currentColor" />
    </>
  ),
  low: <path d={DIAMOND} />,
  none: <path d="M3 8H13" />,
  positive: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 5V11M5 8H11" />
    </>
  ),
  'not-assessed': <circle cx="8" cy="8" r="6.2" strokeDasharray="1.6 2.4" />,
}

/** A level as word and symbol; the symbol is hidden from speech. */
export function LevelMark({ level, word }: { level: Level; word: string }) {
  return (
    <span className={styles.mark} data-level={level}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.symbol}>
        {SYMBOLS[level]}
      </svg>
      {word}
    </span>
  )
}
