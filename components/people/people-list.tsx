import type { CallDoor } from '@/components/account/door'
import page from '@/components/ui/page.module.css'
import { InviteForm } from './invite-form'
import styles from './people.module.css'
import type { AssemblyChoice, PeopleWords, PersonView } from './people-props'
import { PersonChange } from './person-change'
import { PersonItem } from './person-item'

type Props = {
  people: readonly PersonView[]
  assemblies: readonly AssemblyChoice[]
  /** the site's own address, with which a link begins */
  site: string
  call: CallDoor
  onDone: () => void
  words: PeopleWords
}

/** Everyone who can sign in, or could; and the form that invites somebody more. */
export function PeopleList({ people, words, ...rest }: Props) {
  return (
    <div className={page.sections}>
      <div className={styles.section}>
        <h1>{words.list.title}</h1>
        <p className={page.lead}>{words.list.lead}</p>
        <p>
          <a href="/staff/users/audit">{words.list.audit}</a>
        </p>
      </div>
      <InviteForm {...rest} words={words} />
      <section aria-labelledby="people">
        <h2 id="people">{words.list.people}</h2>
        <ul className={styles.list}>
          {people.map((person) => (
            <PersonItem
              key={person.email}
              person={person}
              assemblies={rest.assemblies}
              words={words}
            >
              <PersonChange {...rest} person={person} words={words} />
            </PersonItem>
          ))}
        </ul>
      </section>
    </div>
  )
}
