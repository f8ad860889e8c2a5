import { Children, type ReactNode } from 'react'
import styles from './masthead.module.css'

type Props = {
  /** such as the assembly, leading up */
  kicker: ReactNode
  title: string
  /** number and as-of date */
  dated: string | null
  /** what the meeting is; who publishes, whose view; decided or not; latest or not */
  lines: readonly ReactNode[]
  label: string
  children?: ReactNode
  aside?: ReactNode
}

/** The top of a public page, for whoever arrives from outside. */
export function Masthead({ kicker, title, dated, lines, label, children, aside }: Props) {
  return (
    <header className={styles.masthead}>
      <div className={styles.text}>
        {kicker !== null && <p className={styles.kicker}>{kicker}</p>}
        <h1 dir="auto">{title}</h1>
        {dated !== null && <p className={styles.dated}>{dated}</p>}
        <ul className={styles.lines} aria-label={label}>
          {Children.map(lines, (line) => (
            <li>{line}</li>
          ))}
        </ul>
        {children}
      </div>
      {aside}
    </header>
  )
}
