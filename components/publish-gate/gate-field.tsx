import type { ReactNode } from 'react'
import styles from './publish-gate.module.css'

type Props = { id: string; label: string; hint?: string; children: ReactNode }

/** A label, its field, and a hint below. */
export function GateField({ id, label, hint, children }: Props) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
