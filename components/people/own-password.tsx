import { type FormEvent, useId } from 'react'
import { AccountField } from '@/components/account/account-field'
import buttons from '@/components/ui/button.module.css'
import form from '@/components/ui/form.module.css'
import page from '@/components/ui/page.module.css'
import { Outcome } from './outcome'
import type { OwnProps } from './own-props'
import styles from './people.module.css'
import { useAct } from './use-act'

type Props = OwnProps & { email: string }

/** Changes one's own password, which the old one allows. */
export function OwnPassword({ email, call, onDone, words }: Props) {
  const refusedId = useId()
  const said = words.me.password
  const outcome = useAct(call, onDone)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const element = event.currentTarget
    const fields = new FormData(element)
    const input = { old: String(fields.get('old')), password: String(fields.get('password')) }
    const done = await outcome.act({ verb: 'change-own-password', input, said: said.done })
    if (done !== undefined) element.reset()
  }
  const field = { type: 'password', refused: outcome.refused, refusedId } as const
  return (
    <section className={styles.section} aria-labelledby="password">
      <h2 id="password">{said.title}</h2>
      <p className={page.lead}>{said.lead}</p>
      <form className={form.form} onSubmit={(event) => void submit(event)}>
        {/* A password manager keeps the new password under this. */}
        <input
          name="username"
          autoComplete="username"
          value={email}
          readOnly={true}
          hidden={true}
        />
        <AccountField {...field} name="old" label={said.old} autoComplete="current-password" />
        <AccountField
          {...field}
          name="password"
          label={said.new}
          hint={said.hint}
          autoComplete="new-password"
        />
        <p className={form.actions}>
          <button type="submit" className={buttons.button} disabled={outcome.busy}>
            {outcome.busy ? words.busy : said.submit}
          </button>
        </p>
        <Outcome id={refusedId} refused={outcome.refused} said={outcome.said} />
      </form>
    </section>
  )
}
