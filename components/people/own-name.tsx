import { type FormEvent, useId } from 'react'
import { AccountField } from '@/components/account/account-field'
import buttons from '@/components/ui/button.module.css'
import form from '@/components/ui/form.module.css'
import { Outcome } from './outcome'
import type { OwnProps } from './own-props'
import styles from './people.module.css'
import { useAct } from './use-act'

type Props = OwnProps & { name: string }

/** Changes one's own name. */
export function OwnName({ name, call, onDone, words }: Props) {
  const refusedId = useId()
  const said = words.me.name
  const outcome = useAct(call, onDone)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = { name: String(new FormData(event.currentTarget).get('name')) }
    void outcome.act({ verb: 'change-own-name', input, said: said.done })
  }
  return (
    <section className={styles.section} aria-labelledby="name">
      <h2 id="name">{said.title}</h2>
      <form className={form.form} onSubmit={submit}>
        <AccountField
          name="name"
          type="text"
          label={said.label}
          hint={said.hint}
          value={name}
          autoComplete="name"
          refused={outcome.refused}
          refusedId={refusedId}
        />
        <p className={form.actions}>
          <button type="submit" className={buttons.button} disabled={outcome.busy}>
            {said.submit}
          </button>
        </p>
        <Outcome id={refusedId} refused={outcome.refused} said={outcome.said} />
      </form>
    </section>
  )
}
