import styles from './filter-chips.module.css'
import type { Chip } from './filter-model'
import type { MatrixWords } from './matrix-words'

type Props = { chips: readonly Chip[]; clear: string | null; words: MatrixWords['filter'] }

/** What is chosen, each a link that takes it away. */
export function FilterChips({ chips, clear, words }: Props) {
  if (chips.length === 0) return null
  return (
    <ul className={styles.chips} aria-label={words.chosen}>
      {chips.map(({ label, value, href }) => (
        <li key={`${label}${value}`}>
          <a
            className={styles.chip}
            href={`${href}#results`}
            aria-label={words.remove(label, value)}
          >
            <span className={styles.label}>{label}</span> <bdi>{value}</bdi>
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
      {clear !== null && (
        <li>
          <a className={styles.clear} href={`${clear}#results`}>
            {words.clear}
          </a>
        </li>
      )}
    </ul>
  )
}
