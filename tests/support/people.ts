import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { openSession } from '@/lib/account/open-session'
import { sessionCookieName } from '@/lib/auth/session-cookie'
import type { Db } from '@/lib/db/client'
import type { Actor, Role } from '@/lib/domain/access'
import { env } from '@/lib/env'

type Wanted = {
  readonly role: Role
  /** the keys of the assemblies that a reviewer may read */
  readonly assemblies?: readonly string[]
  readonly email?: string
  readonly name?: string
}

/** A person who may do what the role may; they have no password. */
export async function makePerson(db: Db, wanted: Wanted): Promise<Actor & { personId: string }> {
  const { role, assemblies = [], name = `A ${role}` } = wanted
  const email = wanted.email ?? `${role}-${randomUUID()}@plenary.example`
  const { id } = await db.person.create({
    data: {
      email,
      name,
      role,
      assemblies: { create: assemblies.map((assemblyKey) => ({ assemblyKey })) },
    },
    select: { id: true },
  })
  return { personId: id, name, role, assemblies, sessionId: null, confirmed: true }
}

/** The header Cookie of somebody who has just signed in. */
export async function signInCookie(db: Db, personId: string): Promise<string> {
  const secret = await openSession(db, { personId, userAgent: null, now: new Date() })
  const cookie = await encode({ token: { session: secret }, secret: env().AUTH_SECRET })
  return `${sessionCookieName()}=${cookie}`
}

/** Empties the list of people between two tests, and with it the audit, which keeps its own. */
export async function forgetPeople(db: Db): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`ALTER TABLE audit_entry DISABLE TRIGGER USER`
    await tx.auditEntry.deleteMany()
    await tx.$executeRaw`ALTER TABLE audit_entry ENABLE TRIGGER USER`
    await tx.person.deleteMany()
  })
}
