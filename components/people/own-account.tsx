import type { ReactNode } from 'react'
import page from '@/components/ui/page.module.css'
import { UntilReady } from '@/components/ui/until-ready'
import type { Role } from '@/lib/domain/access'
import { OwnName } from './own-name'
import { OwnPassword } from './own-password'
import type { OwnProps, SessionView } from './own-props'
import { OwnSessions } from './own-sessions'
import styles from './people.module.css'

type Props = OwnProps & {
  person: { name: string; email: string; role: Role; assemblies: readonly string[] }
  sessions: readonly SessionView[]
  signOut: ReactNode
}

/** One's own account: who one is here, where one is signed in, the password, the name. */
export function OwnAccount({ person, sessions, signOut, ...own }: Props) {
  const { name, email, role, assemblies } = person
  const { me, role: roles } = own.words
  return (
    <div className={page.sections}>
      <h1>{me.title}</h1>
      <dl className={styles.facts}>
        <dt>{me.name.title}</dt>
        <dd dir="auto">{name}</dd>
        <dt>{me.email}</dt>
        <dd translate="no">{email}</dd>
        <dt>{me.role}</dt>
        <dd>{roles[role]}</dd>
        {role === 'reviewer' && (
          <>
            <dt>{me.assemblies}</dt>
            <dd>{assemblies.length === 0 ? me.noAssemblies : assemblies.join(', ')}</dd>
          </>
        )}
      </dl>
      {signOut}
      <UntilReady>
        <OwnSessions {...own} sessions={sessions} />
        <OwnPassword {...own} email={email} />
        <OwnName {...own} name={name} />
      </UntilReady>
    </div>
  )
}
