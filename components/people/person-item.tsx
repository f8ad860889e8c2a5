import { fill, fillCount } from '@/components/ui/fill'
import styles from './people.module.css'
import type { AssemblyChoice, PeopleWords, PersonView } from './people-props'

type Props = {
  person: PersonView
  assemblies: readonly AssemblyChoice[]
  words: PeopleWords
  children: React.ReactNode
}

function readsOf({ person, assemblies, words }: Omit<Props, 'children'>): string | null {
  if (person.role !== 'reviewer') return null
  const codes = person.assemblies.map(
    (key) => assemblies.find((assembly) => assembly.key === key)?.code ?? key,
  )
  if (codes.length === 0) return words.list.readsNone
  return fill(words.list.reads, { assemblies: codes.join(', ') })
}

function seenOf({ person, words }: Pick<Props, 'person' | 'words'>): string {
  const { list } = words
  const { state, lastSeen, linkUntil, openSessions } = person
  const parts = [lastSeen === null ? list.neverSeen : fill(list.lastSeen, { time: lastSeen })]
  if (openSessions > 0) parts.push(fillCount(list.sessions, openSessions))
  if (linkUntil !== null) parts.push(fill(list.linkUntil, { time: linkUntil }))
  if (state === 'invited' && linkUntil === null) parts.push(list.noLink)
  return parts.join(' · ')
}

/** One person: who, with which role, in which state, seen when; below, what can be changed. */
export function PersonItem({ person, assemblies, words, children }: Props) {
  const { name, email, role, state, isYou } = person
  const reads = readsOf({ person, assemblies, words })
  return (
    <li className={styles.item}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p translate="no">{email}</p>
      <p>
        {words.role[role]}
        {' · '}
        <span className={styles.state}>{words.list.state[state]}</span>
      </p>
      {reads !== null && <p>{reads}</p>}
      <p className={styles.soft}>{seenOf({ person, words })}</p>
      {isYou && <p className={styles.soft}>{words.list.you}</p>}
      {children}
    </li>
  )
}
