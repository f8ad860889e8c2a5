import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { takeAssembly } from '@/lib/db/save-cells'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'
import { withClient } from '../../support/query'

const { db, url } = await testDatabase()
const assembly = await makeTestAssembly(db)
const [ana, ben] = [
  await contextOf(db, 'editor', 'Ana'),
  await contextOf(db, 'analyst', 'Ben'),
] as const

const save = (changes: unknown[], who = ana) => saveChanges(who, { assembly, changes })

const makeIssues = (count: number) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const added = addition(`res-${randomUUID()}`, { section: 'existing' })
      await save([added])
      return added.issueId
    }),
  )

const historyOf = (ids: readonly string[]) =>
  db.cellChange.findMany({ where: { id: { in: [...ids] } }, orderBy: { sequence: 'asc' } })

/** Asks for all while the assembly's row is held, so that those after the first wait together. */
async function whileHeld<T>(ask: () => Promise<T>[]): Promise<T[]> {
  const { asked } = await db.$transaction(async (tx) => {
    await takeAssembly(tx, assembly)
    const asked = ask()
    await sleep(150)
    return { asked }
  })
  return Promise.all(asked)
}

const note = (issueId: string, text: string) => change(issueId, 'notes', [null, text])

describe('requests that wait while another is written', () => {
  it('go together, each under its person and a revision of its own, in the order of asking', async () => {
    const issues = await makeIssues(6)
    const asked = issues.map((id, at) => [
      note(id, `note ${at}`),
      change(id, 'concern', ['not-assessed', 'high']),
    ])
    const answers = await whileHeld(() =>
      asked.map((changes, at) => save(changes, at % 2 === 0 ? ana : ben)),
    )
    const [first = 0] = answers.map(({ revision }) => revision)
    expect(answers.map(({ revision }) => revision)).toEqual(asked.map((_, at) => first + at))
    const history = await historyOf(asked.flat().map(({ id }) => id))
    expect(history.map(({ id }) => id)).toEqual(asked.flat().map(({ id }) => id))
    expect(history.map(({ revision, actorId }) => ({ revision, actorId }))).toEqual(
      asked.flatMap((changes, at) =>
        changes.map(() => ({
          revision: first + at,
          actorId: (at % 2 === 0 ? ana : ben).actor.personId,
        })),
      ),
    )
  })

  it('are told of once, by the last revision', async () => {
    const issues = await makeIssues(5)
    await withClient(url, async (client) => {
      const heard: unknown[] = []
      client.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')))
      await client.query('listen plenary_matrix')
      const answers = await whileHeld(() => issues.map((id) => save([note(id, 'told')])))
      await client.query('select 1')
      const revisions = answers.map(({ revision }) => revision)
      const holding = Math.min(...revisions) - 1
      // Of who held the row, of the first, and of those who waited.
      expect(heard).toEqual(
        [holding, revisions[0], Math.max(...revisions)].map((revision) => ({
          assembly,
          revision,
        })),
      )
    })
  })

  it('hold nobody up: who does not fit is set aside or refused alone', async () => {
    const issues = await makeIssues(5)
    const [one = '', taken = '', other = '', off = '', last = ''] = issues
    await save([note(taken, 'theirs')])
    const LOW_OFF = { low: { word: 'Low', definition: 'A little.', off: true } }
    await db.installation.update({ where: { id: 1 }, data: { levels: LOW_OFF } })
    const answers = await whileHeld(() => [
      save([note(one, 'mine')]),
      save([note(taken, 'mine')]),
      save([note(other, 'mine')]),
      save([change(off, 'concern', ['not-assessed', 'low'])]),
      save([note(last, 'mine')]),
    ])
    await db.installation.update({ where: { id: 1 }, data: { levels: {} } })
    expect(
      answers.map(({ saved, setAside, refused }) => [
        saved.length,
        setAside.length,
        refused.length,
      ]),
    ).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
      [1, 0, 0],
    ])
  })

  it('keep to one after the other where they change the same issue', async () => {
    const [one = '', shared = ''] = await makeIssues(2)
    const asked = [
      [note(one, 'first')],
      [note(shared, 'second')],
      [change(shared, 'title', [null, 'third'])],
      [change(shared, 'notes', ['second', 'fourth'])],
    ]
    const answers = await whileHeld(() => asked.map((changes) => save(changes)))
    expect(answers.map(({ saved }) => saved.length)).toEqual([1, 1, 1, 1])
    const history = await historyOf(asked.flat().map(({ id }) => id))
    expect(history.map(({ after }) => after)).toEqual(['first', 'second', 'third', 'fourth'])
  })

  it('are written once where two of them are the same', async () => {
    const [one = '', twice = '', other = ''] = await makeIssues(3)
    const asked = note(twice, 'once')
    const answers = await whileHeld(() => [
      save([note(one, 'mine')]),
      save([asked]),
      save([{ ...note(other, 'the id of another'), id: asked.id }]),
      save([asked]),
    ])
    expect(answers[1]?.saved).toEqual(answers[3]?.saved)
    expect(await historyOf([asked.id])).toHaveLength(1)
  })

  it('are all written, however many they are', async () => {
    const issues = await makeIssues(40)
    const answers = await whileHeld(() => issues.map((id) => save([note(id, 'mine')])))
    expect(answers.every(({ saved }) => saved.length === 1)).toBe(true)
    expect(new Set(answers.map(({ revision }) => revision)).size).toBe(40)
  })
})
