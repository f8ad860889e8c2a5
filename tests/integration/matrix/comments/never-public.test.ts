import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { GET as draftFile } from '@/app/(staff)/staff/[assembly]/issues.csv/route'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { publishCandidate } from '@/lib/matrix/publish-candidate'
import { makePerson, signInCookie } from '@/tests/support/people'
import { publicFiles } from '@/tests/support/public-files'
import { makePublisher, TICKED } from '@/tests/support/publishing'
import { SITE, testSite } from '@/tests/support/site'

const SECRET = 'qxsecretzw'
const { db } = await testSite()
const { editor, makeMatrix, candidateOf } = await makePublisher(db)

test('no publication, no file and no draft of a file holds a word of a comment', async () => {
  const { assembly, issueId } = await makeMatrix()
  const columns = [null, 'title', 'notes', 'concern', 'residual_concern']
  for (const column of columns) {
    const objection = column?.endsWith('concern') ? 'low' : null
    const ids = { thread: randomUUID(), id: randomUUID() }
    const said = { assembly, issueId, column, objection, text: `${SECRET} of ${column}` }
    await postComment(editor, { ...said, ...ids })
  }
  const onProposal = { column: 'proposals', proposal: 'p1', objection: 'low' }
  const ids = { thread: randomUUID(), id: randomUUID() }
  await postComment(editor, { assembly, issueId, ...onProposal, ...ids, text: `${SECRET} of p1` })
  for (const kind of ['issues', 'outcomes'] as const) {
    const { candidate } = await candidateOf(assembly, { kind, asOf: '2024-10-15' })
    const acknowledged = [...TICKED, 'objection']
    await publishCandidate(editor, { assembly, candidate, acknowledged })
  }
  const frozen = [await db.snapshot.findMany(), await db.snapshotRow.findMany()]
  expect(frozen.flat()).toHaveLength(4)
  expect(JSON.stringify(frozen)).not.toContain(SECRET)
  const files = await publicFiles(db)
  expect(Object.values(files).filter((file) => file.startsWith('200'))).not.toHaveLength(0)
  expect(JSON.stringify(files)).not.toContain(SECRET)

  const { personId } = await makePerson(db, { role: 'analyst' })
  const cookie = await signInCookie(db, personId)
  const request = new Request(`${SITE}/staff/${assembly}/issues.csv`, { headers: { cookie } })
  const answer = await draftFile(request, { params: Promise.resolve({ assembly }) })
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toContain(SECRET)
})
