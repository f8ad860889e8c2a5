import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { disablePerson } from '@/lib/account/disable-person'
import type { Context } from '@/lib/db/context'
import { editComment } from '@/lib/matrix/comments/edit-comment'
import { listComments } from '@/lib/matrix/comments/list-comments'
import { listNews } from '@/lib/matrix/comments/list-news'
import { listThreads } from '@/lib/matrix/comments/list-threads'
import { markRead } from '@/lib/matrix/comments/mark-read'
import { postComment } from '@/lib/matrix/comments/post-comment'
import { resolveThread } from '@/lib/matrix/comments/resolve-thread'
import { withdrawComment } from '@/lib/matrix/comments/withdraw-comment'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '@/tests/support/database'
import { addition, change, contextOf, makeTestAssembly } from '@/tests/support/matrix'

const { db } = await testDatabase()
const other = await makeTestAssembly(db, 'wtsa-98')
const ana = await contextOf(db, 'analyst', 'Ana')
const edith = await contextOf(db, 'editor', 'Edith')

let assembly = ''
let issueId = ''
let rita: Context
beforeEach(async () => {
  assembly = await makeTestAssembly(db, `t-${randomUUID().slice(0, 8)}`)
  const added = addition('res-50', { section: 'existing', concern: 'low' })
  issueId = added.issueId
  await saveChanges(edith, { assembly, changes: [added] })
  rita = await reviewer('Rita', [assembly])
})

async function reviewer(name: string, assemblies: string[]): Promise<Context> {
  const { actor } = await contextOf(db, 'reviewer', name)
  await db.reviewerAssembly.createMany({
    data: assemblies.map((assemblyKey) => ({ personId: actor.personId, assemblyKey })),
  })
  return { db, actor: { ...actor, assemblies } }
}

const say = async (who: Context, text: string, over: object = {}) => {
  const ids = { thread: randomUUID(), id: randomUUID() }
  const said = { assembly, issueId, column: 'concern', ...ids, text, ...over }
  await postComment(who, said)
  return said
}
const talk = async (who: Context) => (await listComments(who, { assembly, issueId })).threads
const only = async (who: Context) => {
  const [thread, ...more] = await talk(who)
  if (!thread || more.length > 0) throw new Error('There is one thread.')
  return thread
}
const marks = (who: Context) => listThreads(who, { assembly })
const personOf = ({ actor }: Context) => actor.personId ?? ''

describe('a thread', () => {
  test('is begun by a reviewer and answered by an analyst, in order', async () => {
    const begun = await say(rita, 'Is this not higher?')
    await say(ana, 'أظن ذلك\r\n- yes', { thread: begun.thread })
    const { column, by, comments, resolved } = await only(edith)
    expect({ column, by: by.name, resolved }).toEqual({
      ...{ column: 'concern', by: 'Rita', resolved: null },
    })
    expect(comments.map(({ by: { name }, text }) => [name, text])).toEqual([
      ['Rita', 'Is this not higher?'],
      ['Ana', 'أظن ذلك\n- yes'],
    ])
  })

  test('holds a comment once, however often it is sent', async () => {
    const begun = await say(ana, 'Once')
    await postComment(ana, begun)
    await Promise.all([postComment(ana, begun), postComment(ana, begun)])
    expect((await only(ana)).comments).toHaveLength(1)
  })

  test('loses no words that are sent under the id of others: that is refused, and said', async () => {
    const begun = await say(ana, 'From one tab')
    const again = postComment(ana, { ...begun, text: 'From another' })
    await expect(again).rejects.toMatchObject({ code: 'conflict', where: 'text' })
    await expect(again).rejects.toThrow('sent already, in other words')
    expect((await only(ana)).comments.map(({ text }) => text)).toEqual(['From one tab'])
  })

  test('is resolved and reopened by who began it, by editors and by nobody else', async () => {
    const { thread } = await say(rita, 'A question')
    const set = (who: Context, resolved: boolean) =>
      resolveThread(who, { assembly, thread, resolved })
    await expect(set(ana, true)).rejects.toMatchObject({ code: 'forbidden' })
    await set(edith, true)
    expect((await only(rita)).resolved).toMatchObject({ by: 'Edith' })
    const another = await reviewer('Rob', [assembly])
    await expect(set(another, false)).rejects.toMatchObject({ code: 'forbidden' })
    await set(rita, false)
    expect((await only(ana)).resolved).toBeNull()
    expect([await only(rita), await only(ana), await only(edith)]).toMatchObject([
      { mayResolve: true },
      { mayResolve: false },
      { mayResolve: true },
    ])
  })

  test('stays readable when its issue is removed and its author disabled', async () => {
    const { actor } = await contextOf(db, 'admin')
    await say(rita, 'Stays')
    const { email } = await db.person.findUniqueOrThrow({ where: { id: personOf(rita) } })
    await disablePerson({ db, actor, now: new Date() }, { email })
    const removal = { ...change(issueId, 'title', [null, null]), column: 'present' }
    const changes = [{ ...removal, before: true, after: false }]
    expect((await saveChanges(edith, { assembly, changes })).saved).toHaveLength(1)
    expect(await only(ana)).toMatchObject({ by: { name: 'Rita' }, comments: [{ text: 'Stays' }] })
    expect(await marks(ana)).toHaveLength(1)
  })

  test('belongs to one cell of one matrix', async () => {
    const { thread } = await say(ana, 'Here')
    const code = 'conflict'
    await expect(say(ana, 'There', { thread, column: 'title' })).rejects.toMatchObject({ code })
    await expect(say(ana, 'There', { thread, assembly: other })).rejects.toMatchObject({ code })
    await expect(say(ana, 'Nowhere', { issueId: randomUUID() })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a comment', () => {
  test('is edited by its own author, who sees where they edited it twice', async () => {
    const { id } = await say(rita, 'First')
    const edit = (who: Context, before: string, text: string) =>
      editComment(who, { assembly, id, before, text })
    await expect(edit(edith, 'First', 'Mine')).rejects.toMatchObject({ code: 'forbidden' })
    await edit(rita, 'First', 'Second')
    await expect(edit(rita, 'First', 'Third')).rejects.toMatchObject({ code: 'conflict' })
    const [comment] = (await only(ana)).comments
    expect(comment).toMatchObject({ text: 'Second', editedAt: expect.any(String) })
  })

  test('is withdrawn by its own author, and leaves a mark', async () => {
    const { id, thread } = await say(rita, 'A slip')
    await say(ana, 'What?', { thread })
    await expect(withdrawComment(edith, { assembly, id })).rejects.toMatchObject({
      code: 'forbidden',
    })
    await withdrawComment(rita, { assembly, id })
    const { comments } = await only(ana)
    expect(comments.map(({ text }) => text)).toEqual([null, 'What?'])
    expect(await db.comment.count({ where: { text: 'A slip' } })).toBe(0)
    await expect(withdrawComment(rita, { assembly, id })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test.each([
    ['', 'is blank'],
    [' \n ', 'is blank'],
    ['x'.repeat(4_001), '4,001 characters long; 4,000 is the most'],
  ])('of %j is refused with a sentence', async (text, sentence) => {
    await expect(say(ana, text)).rejects.toMatchObject({
      ...{ code: 'invalid', where: 'text', message: expect.stringContaining(sentence) },
    })
  })

  test('is nobody’s who may not read the matrix', async () => {
    await say(ana, 'Not for you')
    const stranger = await reviewer('Sam', [other])
    const code = 'forbidden'
    await expect(say(stranger, 'x')).rejects.toMatchObject({ code })
    await expect(talk(stranger)).rejects.toMatchObject({ code })
    await expect(marks(stranger)).rejects.toMatchObject({ code })
  })
})

describe('an objection', () => {
  test('says which level its author would set, and is closed with its thread', async () => {
    const { thread } = await say(rita, 'It is worse.', { objection: 'high' })
    expect((await only(ana)).objection).toEqual({ level: 'high', stood: 'low' })
    expect(await marks(ana)).toMatchObject([{ objection: { level: 'high', by: 'Rita' } }])
    await resolveThread(edith, { assembly, thread, resolved: true })
    expect(await marks(rita)).toEqual([])
  })

  test('is closed when its author withdraws what began it', async () => {
    const { id } = await say(rita, 'It is worse.', { objection: 'high' })
    await withdrawComment(rita, { assembly, id })
    expect((await only(ana)).resolved).toMatchObject({ by: 'Rita' })
  })

  test('is to a level, and to another than stands', async () => {
    const where = 'objection'
    await expect(say(rita, 'x', { column: 'title', objection: 'high' })).rejects.toMatchObject({
      where,
    })
    await expect(say(rita, 'x', { objection: 'low' })).rejects.toMatchObject({ where })
  })
})

describe('what is new', () => {
  test('is what others said since one read it, with the first mention before the rest', async () => {
    const begun = await say(ana, 'One')
    await say(ana, 'Two, @Rita', { thread: begun.thread })
    expect(await marks(ana)).toMatchObject([{ unread: 0, mentioned: false, comments: 2 }])
    const [mark] = await marks(rita)
    expect(mark).toMatchObject({ unread: 2, mentioned: true, first: { text: 'Two, @Rita' } })
    const read = [{ thread: begun.thread, seen: mark?.last ?? 0 }]
    await markRead(rita, { assembly, read })
    await markRead(rita, { assembly, read: [{ thread: begun.thread, seen: 0 }] })
    expect(await marks(rita)).toMatchObject([{ unread: 0, mentioned: false, first: null }])
    expect(await marks(edith)).toMatchObject([{ unread: 2, mentioned: false }])
  })

  test('is not what comes later, though the mark was set beyond it', async () => {
    const begun = await say(ana, 'One')
    await markRead(rita, { assembly, read: [{ thread: begun.thread, seen: 2 ** 40 }] })
    await say(ana, 'Two', { thread: begun.thread })
    expect(await marks(rita)).toMatchObject([{ unread: 1, first: { text: 'Two' } }])
  })

  test('is a comment that was read before it named one', async () => {
    const begun = await say(ana, 'One')
    const [mark] = await marks(rita)
    await markRead(rita, { assembly, read: [{ thread: begun.thread, seen: mark?.last ?? 0 }] })
    const edited = { assembly, id: begun.id, before: 'One', text: 'One, @Rita' }
    await editComment(ana, edited)
    expect(await marks(rita)).toMatchObject([{ unread: 1, mentioned: true }])
  })

  test('is nothing that was said before one came, nor what was withdrawn', async () => {
    const { id } = await say(ana, 'Long ago')
    const late = await contextOf(db, 'analyst', 'Late')
    expect(await marks(late)).toMatchObject([{ unread: 0 }])
    await withdrawComment(ana, { assembly, id })
    expect(await marks(rita)).toEqual([])
  })

  test('is counted for each matrix that one may read, with what names one and what is objected to', async () => {
    const begun = await say(ana, 'One', { objection: 'high' })
    await say(ana, 'Two, @Rita', { thread: begun.thread })
    expect(await listNews(rita)).toEqual([{ assembly, unread: 2, mentions: 1, objections: 1 }])
    const [mark] = await marks(rita)
    await markRead(rita, { assembly, read: [{ thread: begun.thread, seen: mark?.last ?? 0 }] })
    await resolveThread(ana, { assembly, thread: begun.thread, resolved: true })
    expect(await listNews(rita)).toEqual([])
    await say(ana, 'Three')
    expect(await listNews(await reviewer('Sam', [other]))).toEqual([])
  })

  test('only those who may read the matrix can be mentioned', async () => {
    const stranger = await reviewer('Sam', [other])
    const { people } = await listComments(ana, { assembly, issueId })
    expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining([personOf(rita)]))
    expect(people.map(({ id }) => id)).not.toContain(personOf(stranger))
    await say(ana, '@Sam')
    expect(await db.commentMention.count({ where: { personId: personOf(stranger) } })).toBe(0)
  })
})
