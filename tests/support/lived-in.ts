import { randomUUID } from 'node:crypto'
import { openSession } from '@/lib/account/open-session'
import type { Db } from '@/lib/db/client'
import { recordAudit } from '@/lib/db/record-audit'
import { markRead } from '@/lib/matrix/comments/mark-read'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { loadSample } from '@/prisma/sample/load'
import { change, contextOf } from './matrix'
import { makePerson } from './people'
import { remove, withdraw } from './publication'
import { makePublisher } from './publishing'

/** Publications of an assembly: two, the second a correction, one withdrawn, one removed. */
const publishMuch = async (db: Db) => {
  const { makeMatrix, publish } = await makePublisher(db)
  const { assembly, issueId, save } = await makeMatrix()
  await publish(assembly, { kind: 'issues' })
  await publish(assembly, { kind: 'issues', corrects: { number: 1, why: 'A slip of the pen.' } })
  await publish(assembly, { kind: 'issues' })
  await publish(assembly, { kind: 'outcomes', asOf: '2024-10-25', baseline: 2 })
  const found = await db.publication.findMany({
    where: { assemblyKey: assembly, kind: 'issues' },
    orderBy: { number: 'asc' },
  })
  const [, , third] = found
  await withdraw(db, found[0]?.id ?? '')
  await remove(db, { id: third?.id ?? '', snapshotId: third?.snapshotId ?? '' })
  return { assembly, issueId, save }
}

/** A thread with a comment that mentions its author, and has been read. */
const talk = async (db: Db, at: { assembly: string; issueId: string }) => {
  const ana = await contextOf(db, 'admin', 'Ana')
  const said = { ...at, column: 'concern', thread: randomUUID(), objection: 'positive' }
  await postComment(ana, { ...said, id: randomUUID(), text: 'Positive, @Ana: “أمن”\t\\N 🧭' })
  await markRead(ana, { assembly: at.assembly, read: [{ thread: said.thread, seen: 1_000 }] })
}

/** Fills a database with something of everything that a team leaves behind. */
export const liveIn = async (db: Db): Promise<{ assembly: string; issueId: string }> => {
  await loadSample({ db, log: () => {} })
  const { personId } = await makePerson(db, { role: 'reviewer', assemblies: ['wtsa-24'] })
  await openSession(db, { personId, userAgent: null, now: new Date() })
  const { assembly, issueId, save } = await publishMuch(db)
  await save([change(issueId, 'title', ['Cybersecurity', 'Cybersecurity, “أمن”\t\\N 🧭'])])
  await save([change(issueId, 'title', ['something else', 'Set aside'])])
  await talk(db, { assembly, issueId })
  const { actor } = await contextOf(db, 'admin')
  await recordAudit(db, { kind: 'settings-changed', actorId: actor.personId, detail: { a: 'b' } })
  await db.theme.create({
    data: { key: 'old', name: 'Old', retired: true, mergedInto: 'cybersecurity' },
  })
  await db.ratingLook.create({ data: { issueId, revision: 2, actorId: actor.personId } })
  await db.issue.create({
    data: {
      ...{ id: randomUUID(), assemblyKey: assembly, slug: 'again', sortKey: 'a9' },
      lastTimeId: issueId,
    },
  })
  const mine = { assemblyKey: assembly, ownerId: actor.personId, name: 'Mine', shared: true }
  await db.savedView.create({ data: { ...mine, stage: 'issues', layout: {} } })
  await db.keptLayout.create({
    data: { personId: actor.personId, assemblyKey: assembly, kept: {} },
  })
  return { assembly, issueId }
}
