import type { ReactNode } from 'react'
import buttons from '@/components/ui/button.module.css'
import styles from './account-form.module.css'

/** Why a form came back, and which of its fields is meant. */
export type Refused = { readonly message: string; readonly where?: string | undefined } | null

type FormProps = {
  action: string
  hidden: Readonly<Record<string, string>>
  refused: Refused
  submit: string
  children: ReactNode
}

/** A form that a browser sends by itself, with or without JavaScript. */
export function AccountForm({ action, hidden, refused, submit, children }: FormProps) {
  return (
    <form className={styles.form} method="post" action={action}>
      {refused === null ? null : (
        <p className={styles.fault} role="alert" id="refused">
          {refused.message}
        </p>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button className={buttons.tall} type="submit">
        {submit}
      </button>
    </form>
  )
}

type FieldProps = {
  name: 'email' | 'name' | 'password'
  label: string
  autoComplete: string
  hint?: string
  value?: string | undefined
  refused: Refused
  focused?: boolean
}

/** One field with its label; a password that was refused must be typed again. */
export function AccountField(props: FieldProps) {
  const { name, label, autoComplete, hint, value, refused, focused = false } = props
  const isMeant = refused?.where === name
  const described = [hint === undefined ? '' : `${name}-hint`, isMeant ? 'refused' : '']
    .filter((id) => id !== '')
    .join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={name === 'name' ? 'text' : name}
        autoComplete={autoComplete}
        defaultValue={value}
        required={true}
        dir={name === 'name' ? 'auto' : undefined}
        aria-invalid={isMeant ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
        // biome-ignore lint/a11y/noAutofocus: the form is all that the page holds
        autoFocus={focused}
      />
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
