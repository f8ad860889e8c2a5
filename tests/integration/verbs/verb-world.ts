import { randomUUID } from 'node:crypto'
import { hashPassword } from '@/lib/account/password-hash'
import type { Db } from '@/lib/db/client'
import { ROLES } from '@/lib/domain/access'
import { WARNINGS } from '@/lib/domain/obstacles'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { discardCandidate } from '@/lib/matrix/discard-candidate'
import { makeCandidate } from '@/lib/matrix/make-candidate'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { saveChanges } from '@/lib/matrix/save-changes'
import { addition, change, contextOf, makeTestAssembly } from '@/tests/support/matrix'
import { makePerson, signInCookie } from '@/tests/support/people'
import { testSite } from '@/tests/support/site'

/** What the verbs of one test file work on; a worker keeps this module from file to file. */
export let db: Db
export let editor: Awaited<ReturnType<typeof contextOf>>
export let admin: typeof editor
export let analyst: typeof editor
let stranger: { personId: string }

export const assembly = 'wtsa-99'
export const password = 'correct horse battery'
export const newKey = () => `k${randomUUID()}`
export const candidateInput = {
  assembly,
  kind: 'issues',
  asOf: '2024-10-14',
  title: 'Issues Matrix',
}
export const acknowledged = [...WARNINGS]
export const cookies = new Map<string, string>()
const people = new Map<string, string>()

const makePeople = async () => {
  for (const role of ROLES) {
    const { personId } = await makePerson(db, { role, assemblies: [assembly] })
    people.set(role, personId)
    cookies.set(role, await signInCookie(db, personId))
  }
  stranger = await makePerson(db, { role: 'reviewer', assemblies: ['wtsa-98'] })
  cookies.set('reviewer of another assembly', await signInCookie(db, stranger.personId))
  await db.person.updateMany({ data: { passwordHash: await hashPassword(password) } })
}

/** Makes the world anew, for the test file that calls it at its top. */
export const openVerbWorld = async () => {
  ;({ db } = await testSite())
  await makeTestAssembly(db, assembly)
  await makeTestAssembly(db, 'wtsa-98')
  await db.instrumentKind.create({ data: { key: 'resolution', word: 'Resolution', short: 'Res' } })
  editor = await contextOf(db, 'editor', 'Edith')
  admin = await contextOf(db, 'admin', 'Ada')
  analyst = await contextOf(db, 'analyst', 'Ana')
  await makePeople()
}

export const withIssue = async (of = assembly) => {
  const added = addition(newKey(), { section: 'existing', title: 'theirs' })
  await saveChanges(editor, { assembly: of, changes: [added] })
  return added.issueId
}

/** A comment of somebody's own, which begins a thread of its own. */
export const withComment = async (who: string) => {
  const personId = people.get(who) ?? stranger.personId
  const said = { assembly, issueId: await withIssue(), column: null, text: 'Why?' }
  const ids = { thread: randomUUID(), id: randomUUID() }
  await postComment({ db, actor: { ...admin.actor, personId } }, { ...said, ...ids })
  return ids
}

export const withSetAside = async () => {
  const mine = change(await withIssue(), 'title', [null, 'mine'])
  await saveChanges(analyst, { assembly, changes: [mine] })
  return mine.id
}

export const withCandidate = async () => {
  const waiting = await db.snapshot.findMany({ where: { publication: null }, select: { id: true } })
  for (const { id } of waiting) await discardCandidate(editor, { assembly, candidate: id })
  const { candidate } = await makeCandidate(editor, candidateInput)
  return candidate
}

export const withPublication = async () => {
  const candidate = await withCandidate()
  return (await publishCandidate(editor, { assembly, candidate, acknowledged })).number
}

export const withPerson = async (over: { disabledAt?: Date } = {}) => {
  const { personId } = await makePerson(db, { role: 'analyst' })
  await signInCookie(db, personId)
  const data = { passwordHash: 'none', ...over }
  return (await db.person.update({ where: { id: personId }, data })).email
}

export const withSession = async (who: string) => {
  const personId = people.get(who) ?? stranger.personId
  await signInCookie(db, personId)
  const newest = { orderBy: { createdAt: 'desc' } } as const
  return (await db.session.findFirstOrThrow({ where: { personId }, ...newest })).id
}

export const withSavedView = async (who: string) => {
  const ownerId = people.get(who) ?? stranger.personId
  const view = { assemblyKey: assembly, ownerId, name: newKey(), shared: false }
  const data = { ...view, stage: 'issues', layout: {} }
  return (await db.savedView.create({ data, select: { id: true } })).id
}
