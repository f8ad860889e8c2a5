import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { listHistory } from '@/lib/matrix/list-history'
import { saveChanges } from '@/lib/matrix/save-changes'
import { settleSetAside } from '@/lib/matrix/settle-set-aside'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'

const { db } = await testDatabase()
const edith = await contextOf(db, 'editor', 'Edith')
const ana = await contextOf(db, 'analyst', 'Ana')
const assembly = await makeTestAssembly(db)
const [first, second] = [addition('res-1', { title: 'one' }), addition('res-2')]
await saveChanges(edith, { assembly, changes: [first, second] })
const both = [
  change(first.issueId, 'title', ['one', 'two']),
  change(first.issueId, 'position', [null, 'Keep it.']),
]
await saveChanges(ana, { assembly, changes: both })
await saveChanges(edith, { assembly, changes: [change(second.issueId, 'title', [null, 'three'])] })

const listed = async (narrowed: object = {}) => {
  const { batches } = await listHistory(edith, { assembly, ...narrowed })
  return batches.map(({ by, changes }) => [by, changes.map(({ column }) => column).sort()])
}

describe('the history of a matrix', () => {
  it('is newest first, what was saved at once together, with who', async () => {
    expect(await listed()).toEqual([
      ['Edith', ['title']],
      ['Ana', ['position', 'title']],
      ['Edith', ['present', 'present']],
    ])
  })

  it('is narrowed by person, issue, column and revision', async () => {
    expect(await listed({ by: ana.actor.personId })).toEqual([['Ana', ['position', 'title']]])
    expect(await listed({ by: 'installation' })).toEqual([])
    expect(await listed({ issue: 'res-2', column: 'title' })).toEqual([['Edith', ['title']]])
    expect(await listed({ revision: 1 })).toEqual([['Edith', ['present', 'present']]])
    const { batches } = await listHistory(edith, { assembly, issue: 'res-1', revision: 1 })
    expect(batches).toMatchObject([{ total: 2, changes: [{ column: 'present' }] }])
  })

  it('is narrowed by time, as the clocks of the assembly show it', async () => {
    expect(await listed({ to: '2001-01-01' })).toEqual([])
    expect(await listed({ from: '2001-01-01T00:00', to: '2999-12-31' })).toHaveLength(3)
    await db.$executeRaw`ALTER TABLE cell_change DISABLE TRIGGER USER`
    const { id = '' } = both[0] ?? {}
    await db.cellChange.update({ where: { id }, data: { at: new Date('2024-10-17T20:00:00Z') } })
    await db.$executeRaw`ALTER TABLE cell_change ENABLE TRIGGER USER`
    expect(await listed({ to: '2024-10-18T01:30' })).toEqual([['Ana', ['title']]])
    expect(await listed({ to: '2024-10-18T01:29' })).toEqual([])
    expect(await listed({ from: '2024-10-18', to: '2024-10-18' })).toEqual([['Ana', ['title']]])
  })

  it('is read page by page without losing or repeating a change', async () => {
    const key = await makeTestAssembly(db, `t-${randomUUID().slice(0, 8)}`)
    const added = addition('res-1')
    await saveChanges(edith, { assembly: key, changes: [added] })
    for (let n = 0; n < 70; n += 1) {
      const before = n === 0 ? null : `title ${n - 1}`
      const changes = [change(added.issueId, 'title', [before, `title ${n}`])]
      await saveChanges(edith, { assembly: key, changes })
    }
    const seen: string[] = []
    let after: string | null = ''
    for (let pages = 0; after !== null && pages < 5; pages += 1) {
      const asked: object = after === '' ? {} : { after }
      const page = await listHistory(edith, { assembly: key, ...asked })
      seen.push(...page.batches.flatMap((batch) => batch.changes.map(({ id }) => id)))
      after = page.next
    }
    expect([seen.length, new Set(seen).size]).toEqual([71, 71])
  })

  it('names in a sentence what of a filter cannot be read', async () => {
    const asked = (narrowed: object) => listHistory(edith, { assembly, ...narrowed })
    await expect(asked({ from: 'yesterday' })).rejects.toMatchObject({ where: 'from' })
    await expect(asked({ to: '2024-02-31' })).rejects.toMatchObject({ where: 'to' })
    await expect(asked({ issue: 'res-99' })).rejects.toMatchObject({ where: 'issue' })
    await expect(asked({ by: 'ana' })).rejects.toMatchObject({ code: 'invalid', where: 'by' })
  })

  it('is read by a reviewer only where the matrix was given', async () => {
    const reviewer = await contextOf(db, 'reviewer')
    await expect(listHistory(reviewer, { assembly })).rejects.toMatchObject({ code: 'forbidden' })
    reviewer.actor.assemblies.push(assembly)
    expect(await listHistory(reviewer, { assembly })).toMatchObject({ mayRestore: false })
  })
})

describe('a change that was set aside and settled', () => {
  /** Ana's title and Ana's removal, both set aside, in a matrix of their own. */
  async function meet() {
    const key = await makeTestAssembly(db, `t-${randomUUID().slice(0, 8)}`)
    const added = addition('res-1', { title: 'one' })
    const { issueId } = added
    await saveChanges(edith, { assembly: key, changes: [added] })
    const title = change(issueId, 'title', ['one', 'theirs'])
    await saveChanges(edith, { assembly: key, changes: [title] })
    const mine = change(issueId, 'title', ['one', 'mine'])
    await saveChanges(ana, { assembly: key, changes: [mine] })
    const removal = randomUUID()
    await db.setAsideChange.create({
      data: {
        ...{ id: removal, assemblyKey: key, issueId, column: 'present', before: true },
        ...{ after: false, actorId: ana.actor.personId },
      },
    })
    return { key, issueId, mine: mine.id, removal }
  }

  const settledIn = async (key: string, narrowed: object = {}) =>
    (await listHistory(edith, { assembly: key, ...narrowed })).settled

  it('is told once somebody has chosen, with whose it was and who chose what', async () => {
    const { key, issueId, mine } = await meet()
    expect(await settledIn(key)).toEqual([])
    const chosen = change(issueId, 'title', ['theirs', 'mine'])
    await settleSetAside(edith, { assembly: key, id: mine, choice: 'mine', change: chosen })
    expect(await settledIn(key)).toMatchObject([
      {
        ...{ id: mine, issueId, column: 'title', before: 'one', after: 'mine' },
        ...{ by: 'Ana', choice: 'mine', settledBy: 'Edith' },
      },
    ])
  })

  it('is told where it was dropped too, a removal like any other', async () => {
    const { key, mine, removal } = await meet()
    await settleSetAside(edith, { assembly: key, id: mine, choice: 'theirs' })
    await settleSetAside(edith, { assembly: key, id: removal, choice: 'theirs' })
    expect(await settledIn(key)).toMatchObject([
      { id: removal, column: 'present', after: false, choice: 'theirs' },
      { id: mine, column: 'title', choice: 'theirs' },
    ])
  })

  it('is narrowed by person, time, issue and column as the changes are', async () => {
    const { key, mine, removal } = await meet()
    await settleSetAside(edith, { assembly: key, id: mine, choice: 'theirs' })
    await settleSetAside(edith, { assembly: key, id: removal, choice: 'theirs' })
    expect(await settledIn(key, { column: 'title' })).toMatchObject([{ id: mine }])
    expect(await settledIn(key, { issue: 'res-1' })).toHaveLength(2)
    expect(await settledIn(key, { by: ana.actor.personId })).toHaveLength(2)
    expect(await settledIn(key, { by: edith.actor.personId })).toHaveLength(2)
    expect(await settledIn(key, { by: 'installation' })).toEqual([])
    expect(await settledIn(key, { to: '2001-01-01' })).toEqual([])
    expect(await settledIn(key, { from: '2001-01-01' })).toHaveLength(2)
    expect(await settledIn(key, { revision: 1 })).toEqual([])
  })

  it('stands on one page only', async () => {
    const { key, issueId, mine } = await meet()
    await settleSetAside(edith, { assembly: key, id: mine, choice: 'theirs' })
    for (let n = 0; n < 70; n += 1) {
      const [before, after] = [n === 0 ? null : `${n - 1}`, `${n}`]
      await saveChanges(ana, {
        assembly: key,
        changes: [change(issueId, 'position', [before, after])],
      })
    }
    const { next, settled } = await listHistory(edith, { assembly: key })
    expect(settled).toEqual([])
    expect(await settledIn(key, { after: next ?? '' })).toMatchObject([{ id: mine }])
  })
})
