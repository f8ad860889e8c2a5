import type { Level } from '@/lib/domain/vocabulary'

const DIAMOND = 'M8 1.2 14.8 8 8 14.8 1.2 8Z'
const LINE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const

const SHAPES: Record<Level, React.ReactNode> = {
  high: <path d={DIAMOND} fill="currentColor" />,
  medium: (
    <>
      <path d={DIAMOND} {...LINE} />
      <path d="M8 4.8 11.2 8 8 11.2 4.8 8Z" fill="currentColor" />
    </>
  ),
  low: <path d={DIAMOND} {...LINE} />,
  none: <path d="M3 8h10" {...LINE} />,
  positive: (
    <>
      <circle cx="8" cy="8" r="6.4" {...LINE} />
      <path d="M8 4.8v6.4M4.8 8h6.4" {...LINE} />
    </>
  ),
  'not-assessed': <circle cx="8" cy="8" r="6.2" {...LINE} strokeDasharray="1.8 2.1" />,
}

/** The symbol of a level; its word stands beside it, so it is hidden from speech. */
export function LevelSymbol({ level }: { level: Level }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      {SHAPES[level]}
    </svg>
  )
}
