import type { FormEvent, ReactNode } from 'react'
import buttons from '@/components/ui/button.module.css'
import form from '@/components/ui/form.module.css'
import { FormField } from '@/components/ui/form-field'
import type { Ask } from './gate-words'
import styles from './publish-gate.module.css'
import { useAsk } from './use-ask'

type Props = {
  verb: string
  /** what the verb is told beside the reason */
  input: object
  title: string
  lead?: ReactNode
  reason: { label: string; hint: string }
  submit: string
  /** false while what `children` ask for is missing */
  ready?: boolean
  ask: Ask
  /** what is asked for after the reason */
  children?: ReactNode
}

/** A folded form that does something to a publication, for a reason that readers will see. */
export function ReasonForm(props: Props) {
  const { verb, input, title, lead, reason, submit, ready = true, ask, children } = props
  const { busy, refused, send } = useAsk(ask)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get('reason') ?? '')
    void send(verb, { ...input, reason: typed })
  }
  return (
    <details className={styles.folded}>
      <summary>{title}</summary>
      <form className={form.form} onSubmit={onSubmit}>
        {lead}
        <FormField {...reason}>
          {(ties) => <textarea {...ties} name="reason" dir="auto" rows={2} required={true} />}
        </FormField>
        {children}
        <p className={form.actions}>
          <button className={buttons.button} type="submit" disabled={busy || !ready}>
            {submit}
          </button>
        </p>
        <p role="alert" className={form.fault}>
          {refused}
        </p>
      </form>
    </details>
  )
}
