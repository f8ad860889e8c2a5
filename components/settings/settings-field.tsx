import { type ReactNode, useId } from 'react'
import styles from './settings-form.module.css'

type Control = {
  id: string
  dir: 'auto'
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

type Props = {
  label: string
  hint?: string | undefined
  fault: string | null
  /** what somebody else saved meanwhile, in a sentence */
  theirs: ReactNode
  children: (control: Control) => ReactNode
}

/** A label, its control, a hint, what is wrong with it, and what somebody else saved in it. */
export function SettingsField({ label, hint, fault, theirs, children }: Props) {
  const id = useId()
  const described = [
    hint === undefined ? null : `${id}-hint`,
    fault === null ? null : `${id}-fault`,
    theirs === null ? null : `${id}-theirs`,
  ].filter((each) => each !== null)
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        dir: 'auto',
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': fault === null ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {theirs !== null && (
        <p id={`${id}-theirs`} className={styles.theirs}>
          {theirs}
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
