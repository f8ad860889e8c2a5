import { type FormEvent, useId } from 'react'
import buttons from '@/components/ui/button.module.css'
import { FormField } from './form-field'
import { Outcome } from './outcome'
import type { OwnProps } from './own-props'
import styles from './people.module.css'
import { useAct } from './use-act'

type Props = OwnProps & { name: string }

/** Changes one's own name. */
export function OwnName({ name, call, onDone, words }: Props) {
  const id = useId()
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
      <form className={styles.form} onSubmit={submit}>
        <FormField
          id={`${id}-name`}
          name="name"
          type="text"
          label={said.label}
          hint={said.hint}
          value={name}
          autoComplete="name"
          refused={outcome.refused}
          refusedId={`${id}-refused`}
        />
        <p className={styles.actions}>
          <button type="submit" className={buttons.button} disabled={outcome.busy}>
            {said.submit}
          </button>
        </p>
        <Outcome id={`${id}-refused`} refused={outcome.refused} said={outcome.said} />
      </form>
    </section>
  )
}
