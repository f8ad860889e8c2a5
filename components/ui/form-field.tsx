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
  /** what else is to be known of it now */
  note?: ReactNode
  /** the sentence that says what is wrong, or null */
  fault?: string | null
  /** the id of the sentence that says so elsewhere, or null */
  faultAt?: string | null
  children: (ties: ControlTies) => ReactNode
}

/** A label, its control, a hint below and what is wrong with it. */
export function FormField(props: Props) {
  const { label, hint, note = null, fault = null, faultAt = null, children } = props
  const id = useId()
  const described = [
    hint && `${id}-hint`,
    note !== null && `${id}-note`,
    fault && `${id}-fault`,
    faultAt,
  ]
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: styles.control,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
        'aria-invalid': fault === null && faultAt === null ? undefined : true,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {note !== null && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
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
