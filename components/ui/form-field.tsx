import { type ReactNode, useId } from 'react'
import styles from './form.module.css'

/** What ties a control to its label, its hint and what is wrong with it. */
export type ControlTies = {
  id: string
  className: string | undefined
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type Props = {
  label: string
  hint?: string | undefined
  /** the sentence that says what is wrong, or null */
  fault?: string | null
  children: (ties: ControlTies) => ReactNode
}

/** A label, its control, a hint below and what is wrong with it. */
export function FormField({ label, hint, fault = null, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: styles.control,
        'aria-describedby': described || undefined,
        'aria-invalid': fault === null ? undefined : true,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
