import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeEntries } from '@/lib/directory/merge-entries'
import type { CellKey, Cells } from '@/lib/domain/columns'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { getRestore } from '@/lib/matrix/get-restore'
import { restoreMatrix } from '@/lib/matrix/restore-matrix'
import { saveChanges } from '@/lib/matrix/save-changes'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf, makeTestAssembly } from '../../support/matrix'
import { makePublisher, proposal } from '../../support/publishing'

const { db } = await testDatabase()
const edith = await contextOf(db, 'editor', 'Edith')
const ana = await contextOf(db, 'analyst', 'Ana')

/** The issues that are in the matrix, as everybody reads them. */
async function read(assembly: string) {
  const { issues, revision } = await getMatrix(edith, { assembly })
  const rows = issues.filter((issue) => issue.present).map(({ id, cells }) => ({ id, cells }))
  return { revision, rows, issues }
}

async function restore(assembly: string, scope: Record<string, unknown>) {
  const { revision, seen } = await getRestore(ana, { assembly, ...scope })
  const { at: _at, ...rest } = scope
  return restoreMatrix(ana, { assembly, ...rest, revision, seen, batch: randomUUID() })
}

const present = (issueId: string, after: boolean) => ({
  ...{ id: randomUUID(), issueId, column: 'present', before: !after, after },
})

/** A matrix with one issue, and the ways to change it and to read its revision. */
async function makeOne(cells: Partial<Cells> = {}) {
  const assembly = await makeTestAssembly(db, `t-${randomUUID().slice(0, 8)}`)
  const added = addition('res-1', { section: 'existing', title: 'first', ...cells })
  const save = (changes: unknown[]) => saveChanges(edith, { assembly, changes })
  const { revision } = await save([added])
  return { assembly, issueId: added.issueId, save, revision }
}

const SLUGS = ['a', 'b', 'c', 'd']
const VALUES: { [K in CellKey]?: readonly Cells[K][] } = {
  title: [null, 'one', 'two'],
  section: [null, 'existing', 'new'],
  sort_key: ['a0', 'a1', 'a2', 'a0V'],
  themes: [[], ['cybersecurity']],
  proposals: [[], [proposal('p1')], [proposal('p2'), proposal('p1', { tag: 'NOC' })]],
  concern: ['not-assessed', 'high', 'low'],
  id: SLUGS,
}
const COLUMNS = Object.keys(VALUES)

const step = fc.record({
  act: fc.constantFrom('add', 'remove', 'bring-back', 'edit', 'edit', 'edit', 'edit'),
  which: fc.nat({ max: 5 }),
  column: fc.constantFrom(...COLUMNS),
  value: fc.nat({ max: 5 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** The change that a step is, on the matrix as it stands. */
function changeFor(
  { act, which, column, value }: Step,
  issues: Awaited<ReturnType<typeof read>>['issues'],
) {
  if (act === 'add')
    return addition(SLUGS[which % SLUGS.length] ?? 'a', { title: `added ${value}` })
  const issue = issues[which % Math.max(1, issues.length)]
  if (!issue) return null
  if (act === 'remove') return issue.present ? present(issue.id, false) : null
  if (act === 'bring-back') return issue.present ? null : present(issue.id, true)
  const values = Object.entries(VALUES).find(([key]) => key === column)?.[1] ?? []
  const before = Object.entries(issue.cells).find(([key]) => key === column)?.[1]
  return {
    ...{ id: randomUUID(), issueId: issue.id, column, before },
    after: values[value % values.length],
  }
}

describe('a restored matrix', () => {
  it('equals what it was at any revision, after any changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 9 }),
        fc.nat(),
        async (batches, pick) => {
          const assembly = await makeTestAssembly(db, `t-${randomUUID().slice(0, 8)}`)
          const states = [await read(assembly)]
          for (const steps of batches) {
            const { issues } = states.at(-1) ?? { issues: [] }
            const changes = steps.flatMap((one) => changeFor(one, issues) ?? [])
            if (changes.length > 0) await saveChanges(edith, { assembly, changes })
            states.push(await read(assembly))
          }
          const target = states[pick % states.length]
          const answer = await restore(assembly, { revision: target?.revision })
          expect(answer).toMatchObject({ setAside: 0, refused: [], left: [] })
          expect((await read(assembly)).rows).toEqual(target?.rows)
        },
      ),
      { numRuns: 15 },
    )
  }, 120_000)

  it('is one revision, whatever it changed', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    await save([change(issueId, 'title', ['first', 'second'])])
    await save([change(issueId, 'position', [null, 'Keep it.']), addition('res-2')])
    const answer = await restore(assembly, { revision })
    expect(answer).toMatchObject({ cells: 3, issues: 2, setAside: 0 })
    const written = await db.cellChange.findMany({
      where: { assemblyKey: assembly, revision: answer.revision },
      select: { column: true, actorId: true },
    })
    expect(written.map(({ column }) => column).sort()).toEqual(['position', 'present', 'title'])
    expect(new Set(written.map(({ actorId }) => actorId))).toEqual(new Set([ana.actor.personId]))
  })

  it('is undone by restoring what stood before it', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    await save([change(issueId, 'title', ['first', 'second']), addition('res-2')])
    const before = await read(assembly)
    await restore(assembly, { revision })
    expect((await read(assembly)).rows).not.toEqual(before.rows)
    await restore(assembly, { revision: before.revision })
    expect((await read(assembly)).rows).toEqual(before.rows)
  })

  it('is restored once when the same restore is sent twice', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    await save([change(issueId, 'title', ['first', 'second']), addition('res-2')])
    const { seen } = await getRestore(ana, { assembly, revision })
    const input = { assembly, revision, seen, batch: randomUUID() }
    const first = await restoreMatrix(ana, input)
    await save([change(issueId, 'title', ['first', 'third'])])
    expect(await restoreMatrix(ana, input)).toMatchObject({ cells: first.cells, setAside: 0 })
    expect((await read(assembly)).rows[0]?.cells.title).toBe('third')
  })

  it('does not overwrite what somebody changed since it was shown, but sets it aside', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    await save([change(issueId, 'title', ['first', 'second'])])
    const { seen } = await getRestore(ana, { assembly, revision })
    await save([change(issueId, 'title', ['second', 'third'])])
    const answer = await restoreMatrix(ana, { assembly, revision, seen, batch: randomUUID() })
    expect(answer).toMatchObject({ cells: 0, setAside: 1 })
    const { setAside, issues } = await getMatrix(edith, { assembly })
    expect(issues[0]?.cells.title).toBe('third')
    expect(setAside).toMatchObject([{ issueId, column: 'title', after: 'first', by: 'Ana' }])
  })

  it('may be restored to a moment', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    await db.$executeRaw`SELECT pg_sleep(0.02)`
    const { at } = await db.cellChange.findFirstOrThrow({ where: { assemblyKey: assembly } })
    await save([change(issueId, 'title', ['first', 'second'])])
    const preview = await getRestore(ana, { assembly, at: at.toISOString() })
    expect(preview).toMatchObject({ revision, changes: [{ column: 'title', after: 'first' }] })
    const earlier = await getRestore(ana, { assembly, at: '2001-01-01T00:00Z' })
    expect(earlier).toMatchObject({ revision: 0, at: null, changes: [{ after: false }] })
  })

  it('holds more issues than one request may change', async () => {
    const { assembly, save, revision } = await makeOne()
    for (const part of [1, 2, 3]) {
      await save(Array.from({ length: 400 }, (_, at) => addition(`n-${part}-${at}`)))
    }
    const answer = await restore(assembly, { revision })
    expect(answer).toMatchObject({ cells: 1200, issues: 1200 })
    expect((await read(assembly)).rows).toHaveLength(1)
  }, 60_000)
})

describe('what is restored in part', () => {
  it('is one cell, as it was', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    await save([change(issueId, 'title', ['first', 'second'])])
    await save([change(issueId, 'position', [null, 'Keep it.'])])
    await restore(assembly, { revision, issueId, column: 'title' })
    const { cells } = (await read(assembly)).rows[0] ?? {}
    expect([cells?.title, cells?.position]).toEqual(['first', 'Keep it.'])
  })

  it('is one issue, and brings it back where it was removed', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    const other = addition('res-2', { title: 'other' })
    await save([other, change(issueId, 'title', ['first', 'second'])])
    await save([present(issueId, false), change(other.issueId, 'title', ['other', 'changed'])])
    await restore(assembly, { revision, issueId })
    const titles = (await read(assembly)).rows.map(({ cells }) => cells.title)
    expect(titles.sort()).toEqual(['changed', 'first'])
  })
})

describe('an entry that was merged since', () => {
  it('comes back as the one that stands for it now', async () => {
    const key = `theme-${randomUUID().slice(0, 8)}`
    await db.theme.create({ data: { key, name: `Theme ${key}` } })
    const { assembly, issueId, save, revision } = await makeOne({ themes: [key] })
    await save([change(issueId, 'themes', [[key], []])])
    await mergeEntries(edith, { list: 'themes', from: key, into: 'cybersecurity' })
    expect(await restore(assembly, { revision })).toMatchObject({ cells: 1, refused: [] })
    expect((await read(assembly)).rows[0]?.cells.themes).toEqual(['cybersecurity'])
  })
})

describe('what cannot be restored', () => {
  it('is a level that was switched off since, which is told before', async () => {
    const { assembly, issueId, save, revision } = await makeOne({ concern: 'low' })
    await save([change(issueId, 'concern', ['low', 'high'])])
    await save([change(issueId, 'title', ['first', 'second'])])
    const { levels } = await db.installation.findUniqueOrThrow({ where: { id: 1 } })
    const low = { word: 'Low', definition: 'A small concern.', off: true }
    await db.installation.update({ where: { id: 1 }, data: { levels: { low } } })
    const shown = await getRestore(ana, { assembly, revision })
    expect(shown.refused).toMatchObject([{ issueId, column: 'concern' }])
    expect(shown.changes.map(({ column }) => column)).toEqual(['title'])
    const done = await restore(assembly, { revision })
    expect(done).toMatchObject({ cells: 1, refused: [{ issueId, column: 'concern' }] })
    await db.installation.update({ where: { id: 1 }, data: { levels: levels ?? {} } })
  })

  it('is the address of one issue that another has taken, which is told before', async () => {
    const { assembly, issueId, save, revision } = await makeOne()
    await save([change(issueId, 'id', ['res-1', 'res-9'])])
    await save([addition('res-1', { section: 'existing' })])
    const shown = await getRestore(ana, { assembly, revision, issueId })
    expect(shown.refused).toMatchObject([{ issueId, column: 'id' }])
    expect(shown.changes).toEqual([])
  })

  it('is an address that was published since, and the rest is restored', async () => {
    const { makeMatrix, publish } = await makePublisher(db)
    const { assembly, issueId, save } = await makeMatrix()
    const { revision } = await read(assembly)
    await save([change(issueId, 'id', ['res-50', 'res-51'])])
    await save([change(issueId, 'title', ['Cybersecurity', 'Other'])])
    await publish(assembly, { kind: 'issues' })
    const answer = await restore(assembly, { revision })
    expect(answer.left).toEqual([{ issueId, column: 'id', why: 'slug-fixed' }])
    const { cells } = (await read(assembly)).rows[0] ?? {}
    expect([cells?.id, cells?.title]).toEqual(['res-51', 'Cybersecurity'])
  })

  it('is a revision that the matrix never had', async () => {
    const { assembly, revision } = await makeOne()
    const asked = getRestore(ana, { assembly, revision: revision + 1 })
    await expect(asked).rejects.toMatchObject({ code: 'invalid', where: 'revision' })
    const sent = { assembly, revision, seen: revision + 9, batch: randomUUID() }
    await expect(restoreMatrix(ana, sent)).rejects.toMatchObject({ code: 'invalid' })
  })

  it('is anything, for a reviewer, who sees what would change all the same', async () => {
    const { assembly, revision } = await makeOne()
    const reviewer = await contextOf(db, 'reviewer')
    await expect(getRestore(reviewer, { assembly, revision })).rejects.toMatchObject({
      code: 'forbidden',
    })
    reviewer.actor.assemblies.push(assembly)
    expect(await getRestore(reviewer, { assembly, revision })).toMatchObject({ mayRestore: false })
    const asked = restoreMatrix(reviewer, {
      assembly,
      revision,
      seen: revision,
      batch: randomUUID(),
    })
    await expect(asked).rejects.toMatchObject({ code: 'forbidden' })
  })
})
