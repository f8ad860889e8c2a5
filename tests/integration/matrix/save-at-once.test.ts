import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Transaction } from '@/lib/db/client'
import { recordSetAside } from '@/lib/db/record-set-aside'
import { takeAssembly } from '@/lib/db/save-cells'
import type { CellChange } from '@/lib/domain/cell-change'
import { saveChanges } from '@/lib/matrix/save-changes'
import { writeAtOnce } from '@/lib/matrix/write-at-once'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'
import { withClient } from '../../support/query'

const { db, url } = await testDatabase()
const assembly = await makeTestAssembly(db)
const editor = await contextOf(db, 'editor', 'Edith')

const save = (changes: unknown[]) => saveChanges(editor, { assembly, changes })
const atOnce = (changes: CellChange[]) => writeAtOnce(editor, assembly, changes)

async function makeIssue(slug: string, cells = {}) {
  const added = addition(slug, { section: 'existing', ...cells })
  await save([added])
  return added.issueId
}

const LOW_OFF = { low: { word: 'Low', definition: 'A little.', off: true } }

const revisionNow = async () =>
  (await db.assembly.findUniqueOrThrow({ where: { key: assembly } })).revision
const cellOf = (id: string) => db.issue.findUniqueOrThrow({ where: { id } })
const historyOf = (issueId: string) =>
  db.cellChange.findMany({ where: { issueId }, orderBy: { sequence: 'asc' } })

/** Holds the assembly's row while something waits for it, does its own work, and commits. */
async function meanwhile<T>(
  work: (tx: Transaction) => Promise<unknown>,
  waiting: () => Promise<T>,
) {
  const asks = `select pid::int from pg_stat_activity
    where wait_event_type = 'Lock' and datname = current_database()`
  const { answer } = await db.$transaction(async (tx) => {
    await takeAssembly(tx, assembly)
    const answer = waiting()
    while ((await db.$queryRawUnsafe<unknown[]>(asks)).length === 0) await sleep(5)
    await work(tx)
    return { answer }
  })
  return answer
}

describe('changes that name nothing new', () => {
  it('are written in one statement and one revision, in the order of the request', async () => {
    const [one, other] = [await makeIssue('res-1'), await makeIssue('res-2')]
    const before = await revisionNow()
    const changes = [
      change(other, 'concern', ['not-assessed', 'high']),
      change(one, 'notes', [null, 'a note']),
      change(one, 'concern', ['not-assessed', 'low']),
      change(one, 'sources', [
        [],
        [
          {
            url: 'https://example.org',
            title: null,
            kind: null,
            language: null,
            access: null,
          },
        ],
      ]),
    ]
    const written = await atOnce(changes)
    expect(written?.revision).toBe(before + 1)
    expect([...(written?.ids ?? [])].sort()).toEqual(changes.map(({ id }) => id).sort())
    expect(await cellOf(one)).toMatchObject({ notes: 'a note', concern: 'low' })
    expect((await cellOf(one)).sources).toHaveLength(1)
    const rows = await db.cellChange.findMany({
      where: { assemblyKey: assembly, revision: before + 1 },
      orderBy: { sequence: 'asc' },
    })
    expect(rows.map(({ id }) => id)).toEqual(changes.map(({ id }) => id))
  })

  it('are told of to everyone who has the matrix open', async () => {
    const id = await makeIssue('res-0')
    await withClient(url, async (client) => {
      const heard = new Promise((resolve) =>
        client.once('notification', ({ payload }) => resolve(JSON.parse(payload ?? ''))),
      )
      await client.query('listen plenary_matrix')
      const written = await atOnce([change(id, 'notes', [null, 'a note'])])
      expect(await heard).toMatchObject({ assembly, revision: written?.revision })
    })
  })

  it('blank a text, and keep what the other cells of the issue hold', async () => {
    const id = await makeIssue('res-3', { notes: 'kept', title: 'A title' })
    const other = await makeIssue('res-4')
    const changes = [
      change(id, 'title', ['A title', null]),
      change(other, 'notes', [null, 'another']),
    ]
    expect((await atOnce(changes))?.ids.size).toBe(2)
    expect(await cellOf(id)).toMatchObject({ title: null, notes: 'kept' })
  })

  it('are not so written where one no longer holds: then no revision is made', async () => {
    const id = await makeIssue('res-5', { notes: 'theirs' })
    const before = await revisionNow()
    expect(await atOnce([change(id, 'notes', ['mine', 'later'])])).toBeNull()
    expect(await atOnce([change(randomUUID(), 'notes', [null, 'x'])])).toBeNull()
    expect(await revisionNow()).toBe(before)
  })

  it('are those of a proposal too whose proponents stay', async () => {
    const proposal = {
      ...{ id: 'p1', tag: 'MOD' as const, document: null, keyPoints: 'one', url: null },
      ...{ fate: 'pending' as const, concern: null, concernRationale: null },
      ...{ origins: [{ proponent: 'japan', source: null }], supporters: [], opponents: [] },
    }
    const id = await makeIssue('res-6', { proposals: [proposal] })
    const named = change(id, 'proposals', [[], [proposal]])
    expect(await atOnce([named])).toBeNull()
    const edited = { ...proposal, keyPoints: 'two' }
    const written = await atOnce([change(id, 'proposals', [[proposal], [edited]])])
    expect(written?.ids.size).toBe(1)
  })

  it('are refused with a sentence where they choose a level that is switched off', async () => {
    const id = await makeIssue('res-7', { concern: 'high' })
    await db.installation.update({ where: { id: 1 }, data: { levels: LOW_OFF } })
    const answer = await save([change(id, 'concern', ['high', 'low'])])
    await db.installation.update({ where: { id: 1 }, data: { levels: {} } })
    expect(answer.refused[0]?.message).toContain('is switched off')
    expect((await cellOf(id)).concern).toBe('high')
  })

  it('go another way where an id is written in capitals, names or adds, or comes twice', async () => {
    const id = await makeIssue('res-8')
    const note = change(id, 'notes', [null, 'x'])
    expect(await atOnce([{ ...note, id: note.id.toUpperCase() }])).toBeNull()
    expect(await atOnce([{ ...note, issueId: id.toUpperCase() }])).toBeNull()
    expect(await atOnce([note, note])).toBeNull()
    expect(await atOnce([note, { ...change(id, 'title', [null, 'x']), id: note.id }])).toBeNull()
    expect(await atOnce([change(id, 'themes', [[], ['cybersecurity']])])).toBeNull()
    expect(await atOnce([addition('res-9')])).toBeNull()
    expect(await atOnce([change(id, 'notes', [null, null])])).toBeNull()
    expect(await historyOf(id)).toHaveLength(1)
  })
})

describe('one change sent over two connections at once', () => {
  it('is written once and answered the same', async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = await makeIssue(`twice-${round}`)
      const asked = change(id, 'notes', [null, 'once'])
      const [one, other] = await Promise.all([save([asked]), save([asked])])
      expect(one.saved).toMatchObject([{ id: asked.id, value: 'once', merged: false }])
      expect(other.saved).toEqual(one.saved)
      expect(await historyOf(id)).toHaveLength(2)
    }
  })

  it('is written once, also where the cell has come back to what it was', async () => {
    const id = await makeIssue('twice-back')
    const asked = change(id, 'notes', [null, 'once'])
    await save([asked])
    await save([change(id, 'notes', ['once', null])])
    expect((await save([asked])).saved).toMatchObject([{ id: asked.id, value: 'once' }])
    expect((await cellOf(id)).notes).toBeNull()
    expect(await historyOf(id)).toHaveLength(3)
  })
})

describe('what was committed while a statement waited for the row of the assembly', () => {
  it('is not written over', async () => {
    const id = await makeIssue('wait-1')
    const theirs = (tx: Transaction) =>
      tx.issue.update({ where: { id: id }, data: { notes: 'theirs' } })
    const asked = change(id, 'notes', [null, 'mine'])
    expect(await meanwhile(theirs, () => atOnce([asked]))).toBeNull()
    expect((await cellOf(id)).notes).toBe('theirs')
  })

  it('is seen where it set the same change aside', async () => {
    const id = await makeIssue('wait-2')
    const asked = change(id, 'notes', [null, 'mine'])
    const batch = { assembly, revision: 0, actorId: editor.actor.personId }
    const aside = (tx: Transaction) => recordSetAside(tx, batch, [asked])
    expect(await meanwhile(aside, () => atOnce([asked]))).toBeNull()
    expect((await cellOf(id)).notes).toBeNull()
    expect((await save([asked])).setAside).toMatchObject([{ id: asked.id }])
  })

  it('leaves the other issues of the request to be written', async () => {
    const [one, other] = [await makeIssue('wait-3'), await makeIssue('wait-4')]
    const theirs = (tx: Transaction) =>
      tx.issue.update({ where: { id: one }, data: { notes: 'theirs' } })
    const asked = [change(one, 'notes', [null, 'mine']), change(other, 'notes', [null, 'mine'])]
    const answer = await meanwhile(theirs, () => save(asked))
    expect(answer).toMatchObject({
      saved: [{ issueId: other, value: 'mine' }],
      setAside: [{ issueId: one, after: 'mine' }],
      refused: [],
    })
  })
})

describe('sixteen writers on the same cells', () => {
  it('leave a history that replays to what stands, revisions in the order of writing', async () => {
    const issues = await Promise.all([1, 2, 3, 4].map((at) => makeIssue(`many-${at}`)))
    const from = await revisionNow()
    const columns = ['notes', 'position', 'title'] as const
    const sent: string[] = []
    const answered: string[] = []
    const write = async (writer: number) => {
      const shown = new Map<string, string | null>()
      for (let round = 0; round < 12; round += 1) {
        const changes = [0, 1].map((nth) => {
          const issueId = issues[(writer + round + nth) % issues.length] ?? ''
          const column = columns[(writer * round + nth) % columns.length] ?? 'notes'
          const before = shown.get(`${issueId} ${column}`) ?? null
          return change(issueId, column, [before, `${writer} ${round} ${nth}`])
        })
        sent.push(...changes.map(({ id }) => id))
        const answer = await save(changes)
        const { saved, setAside } = answer
        answered.push(...[...saved, ...setAside].map(({ id }) => id))
        for (const column of columns) {
          for (const id of issues) shown.set(`${id} ${column}`, (await cellOf(id))[column])
        }
      }
    }
    await Promise.all(Array.from({ length: 16 }, (_, writer) => write(writer)))
    expect(answered.sort()).toEqual(sent.sort())
    const history = await db.cellChange.findMany({
      where: { issueId: { in: issues }, revision: { gt: from } },
      orderBy: { sequence: 'asc' },
    })
    const revisions = history.map(({ revision }) => revision)
    expect(revisions).toEqual([...revisions].sort((a, b) => a - b))
    const replayed = new Map<string, unknown>()
    for (const { issueId, column, before, after } of history) {
      expect(before).toEqual(replayed.get(`${issueId} ${column}`) ?? null)
      replayed.set(`${issueId} ${column}`, after)
    }
    for (const id of issues) {
      const cells = await cellOf(id)
      for (const column of columns) {
        expect(cells[column]).toEqual(replayed.get(`${id} ${column}`) ?? null)
      }
    }
    const aside = await db.setAsideChange.findMany({ where: { issueId: { in: issues } } })
    expect([...history, ...aside].map(({ id }) => id).sort()).toEqual(sent.sort())
  })
})

describe('a pooler that loses the names of statements', () => {
  it('costs a plan each time, and no edit', async () => {
    const id = await makeIssue('pooler')
    await save([change(id, 'notes', [null, 'one'])])
    await Promise.all(Array.from({ length: 10 }, () => db.$executeRawUnsafe('deallocate all')))
    expect((await save([change(id, 'notes', ['one', 'two'])])).saved).toHaveLength(1)
    expect((await save([change(id, 'notes', ['two', 'three'])])).saved).toHaveLength(1)
    expect((await historyOf(id)).map(({ after }) => after)).toContain('three')
  })
})
