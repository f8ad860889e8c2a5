import type { Db } from '@/lib/db/client'
import type { Role } from '@/lib/domain/access'
import { stillOpen } from './find-session'
import { allowManagingPeople } from './get-account'
import { parseRole } from './parse-role'
import type { AccountContext } from './visit'

/** Invited is who has no password yet: they have not come by their link. */
export type PersonState = 'active' | 'disabled' | 'invited'

export type PersonListed = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly state: PersonState
  readonly hasPassword: boolean
  /** nobody could manage people without them */
  readonly isLastAdministrator: boolean
  /** the keys of the assemblies that they may read as a reviewer */
  readonly assemblies: readonly string[]
  readonly openSessions: number
  readonly lastSeenAt: Date | null
  /** until when a link of theirs works */
  readonly linkUntil: Date | null
}

async function loadPeople(db: Db, now: Date) {
  return db.person.findMany({
    select: {
      id: true,
      email: true,
      name: true,
      role: true,
      disabledAt: true,
      passwordHash: true,
      assemblies: { select: { assemblyKey: true }, orderBy: { assemblyKey: 'asc' } },
      links: {
        where: { usedAt: null, expiresAt: { gt: now } },
        select: { expiresAt: true },
      },
    },
    orderBy: { email: 'asc' },
  })
}

async function loadSessions(db: Db, now: Date) {
  const seen = await db.session.groupBy({ by: ['personId'], _max: { lastSeenAt: true } })
  const open = await db.session.groupBy({
    by: ['personId'],
    where: stillOpen(now),
    _count: { _all: true },
  })
  return {
    lastSeen: new Map(seen.map(({ personId, _max }) => [personId, _max.lastSeenAt])),
    open: new Map(open.map(({ personId, _count }) => [personId, _count._all])),
  }
}

type Loaded = Awaited<ReturnType<typeof loadPeople>>[number]

function stateOf({ disabledAt, passwordHash }: Loaded): PersonState {
  if (disabledAt !== null) return 'disabled'
  return passwordHash === null ? 'invited' : 'active'
}

const isActiveAdmin = (person: Loaded) => person.role === 'admin' && stateOf(person) === 'active'

/**
 * Lists everyone, by email.
 * @param context who asks
 * @throws AppError forbidden
 */
export async function listPeople({ db, actor, now }: AccountContext): Promise<PersonListed[]> {
  allowManagingPeople(actor)
  const people = await loadPeople(db, now)
  const { lastSeen, open } = await loadSessions(db, now)
  const administrators = people.filter(isActiveAdmin).length
  return people.map((person) => ({
    id: person.id,
    email: person.email,
    name: person.name,
    role: parseRole(person.role),
    state: stateOf(person),
    hasPassword: person.passwordHash !== null,
    isLastAdministrator: administrators === 1 && isActiveAdmin(person),
    assemblies: person.assemblies.map(({ assemblyKey }) => assemblyKey),
    openSessions: open.get(person.id) ?? 0,
    lastSeenAt: lastSeen.get(person.id) ?? null,
    linkUntil: person.links[0]?.expiresAt ?? null,
  }))
}
