import type { ReactNode } from 'react'
import buttons from '@/components/ui/button.module.css'
import form from '@/components/ui/form.module.css'
import styles from './account-form.module.css'
import type { Refused } from './door'

type Props = {
  action: string
  hidden: Readonly<Record<string, string>>
  refused: Refused
  submit: string
  children: ReactNode
}

/** A form that a browser sends by itself, with or without JavaScript. */
export function AccountForm({ action, hidden, refused, submit, children }: Props) {
  return (
    <form className={form.form} method="post" action={action}>
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
