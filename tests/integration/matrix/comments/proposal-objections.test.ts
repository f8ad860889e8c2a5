import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '@/lib/db/context'
import { proposalSchema } from '@/lib/domain/records'
import { listComments } from '@/lib/matrix/comments/list-comments'
import { listOpenObjections } from '@/lib/matrix/comments/list-open-objections'
import { listThreads } from '@/lib/matrix/comments/list-threads'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { resolveThread } from '@/lib/matrix/comments/resolve-thread'
import { withdrawComment } from '@/lib/matrix/comments/withdraw-comment'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '@/tests/support/database'
import { addition, change, contextOf, makeTestAssembly } from '@/tests/support/matrix'

const { db } = await testDatabase()
const ana = await contextOf(db, 'analyst', 'Ana')
const edith = await contextOf(db, 'editor', 'Edith')

const proposal = { id: 'afcp-13', tag: 'MOD', document: 'AFCP/45A13', concern: 'low' }
const onProposal = { column: 'proposals', proposal: proposal.id, objection: 'high' }
const named = { id: 'afcp-13', tag: 'MOD', document: 'AFCP/45A13' }

let assembly = ''
let issueId = ''
let rita: Context
beforeEach(async () => {
  assembly = await makeTestAssembly(db, `t-${randomUUID().slice(0, 8)}`)
  const added = addition('res-50', { section: 'existing', concern: 'low' })
  issueId = added.issueId
  await saveChanges(edith, { assembly, changes: [added] })
  await set(issueId, [], [proposal, { id: 'none-yet' }])
  const { actor } = await contextOf(db, 'reviewer', 'Rita')
  rita = { db, actor: { ...actor, assemblies: [assembly] } }
})

/** Puts other proposals in place of those of an issue. */
async function set(issue: string, before: unknown[], after: unknown[]) {
  const whole = (items: unknown[]) => items.map((item) => proposalSchema.parse(item))
  const edit = { ...change(issue, 'title', [null, null]), column: 'proposals' }
  const changes = [{ ...edit, before: whole(before), after: whole(after) }]
  expect((await saveChanges(edith, { assembly, changes })).saved).toHaveLength(1)
}

const say = async (who: Context, text: string, over: object = {}) => {
  const ids = { thread: randomUUID(), id: randomUUID() }
  const said = { assembly, issueId, column: 'proposals', ...ids, text, ...over }
  await postComment(who, said)
  return said
}
const marks = (who: Context) => listThreads(who, { assembly })
const threadsOf = async (issue: string) =>
  (await listComments(ana, { assembly, issueId: issue })).threads

describe('an objection to a proposal’s level', () => {
  test('says which level its author would set, and to which proposal', async () => {
    await say(rita, 'It is worse.', onProposal)
    expect(await threadsOf(issueId)).toMatchObject([
      { column: 'proposals', proposal: named, objection: { level: 'high', stood: 'low' } },
    ])
    const objection = { level: 'high', by: 'Rita' }
    expect(await marks(ana)).toMatchObject([{ proposal: named, objection }])
  })

  test('may be to one that has no level yet', async () => {
    await say(rita, 'It has one.', { ...onProposal, proposal: 'none-yet' })
    const objection = { level: 'high', stood: null }
    expect(await threadsOf(issueId)).toMatchObject([{ objection }])
  })

  test('is to another level than stands, of a proposal that is there', async () => {
    const low = say(rita, 'x', { ...onProposal, objection: 'low' })
    await expect(low).rejects.toMatchObject({ code: 'invalid', where: 'objection' })
    const nowhere = say(rita, 'x', { ...onProposal, proposal: 'gone' })
    await expect(nowhere).rejects.toMatchObject({ code: 'not-found', where: 'proposal' })
    const elsewhere = say(rita, 'x', { ...onProposal, column: 'title' })
    await expect(elsewhere).rejects.toMatchObject({ code: 'invalid', where: 'proposal' })
    const ofAll = say(rita, 'x', { column: 'proposals', objection: 'high' })
    await expect(ofAll).rejects.toMatchObject({ code: 'invalid', where: 'objection' })
  })

  test('is read, answered and closed on every issue that holds the proposal', async () => {
    const added = addition('res-52', { section: 'existing', sort_key: 'a5' })
    await saveChanges(edith, { assembly, changes: [added] })
    await set(added.issueId, [], [{ ...proposal, concern: 'medium' }])
    const { thread } = await say(rita, 'It is worse.', onProposal)
    await say(ana, 'Why?', { thread, column: 'proposals' })
    expect(await threadsOf(added.issueId)).toMatchObject([
      { id: thread, issueId, comments: [{}, {}] },
    ])
    await resolveThread(rita, { assembly, thread, resolved: true })
    expect(await listOpenObjections(db, assembly)).toEqual([])
  })

  test('stays open when the proposal is removed, and keeps its name', async () => {
    const { thread } = await say(rita, 'It is worse.', onProposal)
    await set(issueId, [proposal, { id: 'none-yet' }], [])
    expect(await marks(ana)).toMatchObject([{ id: thread, objection: { by: 'Rita' } }])
    expect(await threadsOf(issueId)).toMatchObject([{ proposal: named }])
  })

  test('is shown for as long as it is open, though what began it was withdrawn', async () => {
    const { id, thread } = await say(rita, 'It is worse.', onProposal)
    await withdrawComment(rita, { assembly, id })
    expect(await marks(ana)).toEqual([])
    await resolveThread(rita, { assembly, thread, resolved: false })
    expect(await marks(ana)).toMatchObject([{ objection: { level: 'high' } }])
    expect(await listOpenObjections(db, assembly)).toHaveLength(1)
  })
})
