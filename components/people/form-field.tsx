import type { HTMLInputAutoCompleteAttribute } from 'react'
import styles from './people.module.css'
import type { Refused } from './use-act'

type Props = {
  id: string
  name: string
  type: 'email' | 'text' | 'password'
  label: string
  hint?: string
  value?: string
  autoComplete: HTMLInputAutoCompleteAttribute
  refused: Refused
  /** the id of the sentence that says why */
  refusedId: string
}

/** One field of a form, with its label, a hint, and the mark that it is the one that was meant. */
export function FormField(props: Props) {
  const { id, name, type, label, hint, value, autoComplete, refused, refusedId } = props
  const isMeant = refused?.where === name
  const described = [hint === undefined ? [] : `${id}-hint`, isMeant ? refusedId : []].flat()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={true}
        dir={type === 'text' ? 'auto' : undefined}
        aria-invalid={isMeant ? true : undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
