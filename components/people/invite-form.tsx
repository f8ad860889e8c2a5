import { type FormEvent, useId, useState } from 'react'
import { AccountField } from '@/components/account/account-field'
import type { CallDoor } from '@/components/account/door'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import page from '@/components/ui/page.module.css'
import { linkIn } from './link-in'
import { LinkShown } from './link-shown'
import { Outcome } from './outcome'
import styles from './people.module.css'
import type { AssemblyChoice, PeopleWords } from './people-props'
import { RoleFields, roleIn } from './role-fields'
import { useAct } from './use-act'

type Props = {
  site: string
  assemblies: readonly AssemblyChoice[]
  call: CallDoor
  onDone: () => void
  words: PeopleWords
}

type Shown = { readonly email: string; readonly address: string } | null

/** Adds a person and shows the link with which they choose their password. */
export function InviteForm({ site, assemblies, call, onDone, words }: Props) {
  const id = useId()
  const refusedId = `${id}-refused`
  const [link, setLink] = useState<Shown>(null)
  const { busy, refused, said, act } = useAct(call, onDone)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const element = event.currentTarget
    const fields = new FormData(element)
    const email = String(fields.get('email') ?? '')
    const input = { email, name: String(fields.get('name') ?? ''), ...roleIn(fields) }
    const done = fill(words.invite.done, { email })
    const address = linkIn(site, await act({ verb: 'invite-person', input, said: done }))
    if (address === null) return
    setLink({ email, address })
    element.reset()
  }
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.invite.title}</h2>
      <p className={page.lead}>{words.invite.lead}</p>
      <form className={form.form} onSubmit={(event) => void submit(event)}>
        {(['email', 'name'] as const).map((name) => (
          <AccountField
            key={name}
            name={name}
            type={name === 'email' ? 'email' : 'text'}
            label={words.form[name]}
            hint={words.form[`${name}Hint`]}
            autoComplete="off"
            refused={refused}
            refusedId={refusedId}
          />
        ))}
        <RoleFields startRole="analyst" given={[]} assemblies={assemblies} words={words} />
        <p className={form.actions}>
          <button type="submit" className={buttons.primary} disabled={busy}>
            {busy ? words.busy : words.invite.submit}
          </button>
        </p>
        <Outcome id={refusedId} refused={refused} said={said} />
      </form>
      {link !== null && <LinkShown {...link} words={words.link} />}
    </section>
  )
}
