import { type FormEvent, useId, useState } from 'react'
import type { CallDoor } from '@/components/account/door'
import buttons from '@/components/ui/button.module.css'
import { fill } from '@/components/ui/fill'
import form from '@/components/ui/form.module.css'
import { linkIn } from './link-in'
import { LinkShown } from './link-shown'
import { Outcome } from './outcome'
import styles from './people.module.css'
import type { AssemblyChoice, PeopleWords, PersonView } from './people-props'
import { RoleFields, roleIn } from './role-fields'
import { useAct } from './use-act'

type Props = {
  person: PersonView
  site: string
  assemblies: readonly AssemblyChoice[]
  call: CallDoor
  onDone: () => void
  words: PeopleWords
}

type ActProps = { label: string; off: boolean; why?: string; onClick: () => void }

function Act({ label, off, why, onClick }: ActProps) {
  return (
    <button
      type="button"
      className={buttons.button}
      disabled={off}
      aria-describedby={why}
      onClick={onClick}
    >
      {label}
    </button>
  )
}

function Change({ person, site, assemblies, call, onDone, words }: Props) {
  const id = useId()
  const { email, role, isLastAdministrator } = person
  const isDisabled = person.state === 'disabled'
  const [address, setAddress] = useState<string | null>(null)
  const { busy, refused, said, act } = useAct(call, onDone)
  const lockedBy = isLastAdministrator ? `${id}-last` : null
  const keepRole = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const input = { email, ...roleIn(new FormData(event.currentTarget)) }
    void act({ verb: 'set-role', input, said: words.act.roleDone })
  }
  const simply = (verb: string, done: string) => () => {
    setAddress(null)
    void act({ verb, input: { email }, said: done })
  }
  const makeLink = async () => {
    setAddress(linkIn(site, await act({ verb: 'make-link', input: { email }, said: '' })))
  }
  return (
    <div>
      {lockedBy !== null && <p id={lockedBy}>{words.list.last}</p>}
      <form className={form.form} onSubmit={keepRole}>
        <RoleFields
          startRole={role}
          given={person.assemblies}
          assemblies={assemblies}
          lockedBy={lockedBy}
          words={words}
        />
        <p className={form.actions}>
          <button
            type="submit"
            className={buttons.button}
            disabled={busy || lockedBy !== null}
            aria-describedby={lockedBy ?? undefined}
          >
            {words.act.role}
          </button>
        </p>
      </form>
      <p className={form.actions}>
        {!isDisabled && (
          <Act
            label={words.act.link}
            off={busy}
            why={`${id}-link`}
            onClick={() => void makeLink()}
          />
        )}
        {person.openSessions > 0 && (
          <Act
            label={words.act.endSessions}
            off={busy}
            onClick={simply('end-sessions', words.act.endSessionsDone)}
          />
        )}
        {isDisabled ? (
          <Act
            label={words.act.enable}
            off={busy}
            onClick={simply('enable-person', words.act.enableDone)}
          />
        ) : (
          <Act
            label={words.act.disable}
            off={busy || lockedBy !== null}
            why={lockedBy ?? `${id}-disable`}
            onClick={simply('disable-person', words.act.disableDone)}
          />
        )}
      </p>
      {!isDisabled && (
        <p className={form.hint}>
          <span id={`${id}-link`}>{words.act.linkHint}</span>{' '}
          <span id={`${id}-disable`}>{words.act.disableHint}</span>
        </p>
      )}
      <Outcome refused={refused} said={said} />
      {address !== null && <LinkShown email={email} address={address} words={words.link} />}
    </div>
  )
}

/**
 * What an administrator may change of a person; the last administrator's stays, and says why. The
 * form is made when it is opened: many people times many assemblies would be a heavy page.
 */
export function PersonChange(props: Props) {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={styles.change} onToggle={() => setOpened(true)}>
      <summary>{fill(props.words.list.change, { name: props.person.name })}</summary>
      {wasOpened && <Change {...props} />}
    </details>
  )
}
