import type { Metadata } from 'next'
import type { PersonView } from '@/components/people/people-props'
import { listPeople, type PersonListed } from '@/lib/account/list-people'
import { requireStaff } from '@/lib/auth/require-staff'
import { env } from '@/lib/env'
import { listMatrices } from '@/lib/matrix/list-matrices'
import { forPage } from '@/lib/web/page'
import { en } from '@/lib/words/en'
import { longDate } from '@/lib/words/en/dates'
import { PeopleScreen } from './people-screen'

const words = en.people

export const metadata: Metadata = { title: words.list.title }

const timeOf = (time: Date | null) => (time === null ? null : longDate(time.toISOString()))

function viewOf(person: PersonListed, you: string | null): PersonView {
  const { id, hasPassword: _, lastSeenAt, linkUntil, ...rest } = person
  const times = { lastSeen: timeOf(lastSeenAt), linkUntil: timeOf(linkUntil) }
  return { ...rest, ...times, isYou: id === you }
}

export default async function UsersPage() {
  const staff = await requireStaff('/staff/users')
  const people = await forPage(() => listPeople({ ...staff, now: new Date() }))
  const matrices = await listMatrices(staff)
  return (
    <PeopleScreen
      people={people.map((person) => viewOf(person, staff.actor.personId))}
      assemblies={matrices.map(({ assembly: { key, code } }) => ({ key, code }))}
      site={env().APP_URL}
      words={words}
    />
  )
}
