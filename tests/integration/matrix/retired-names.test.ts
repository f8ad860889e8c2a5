import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addInstrument } from '@/lib/directory/add-instrument'
import { mergeEntries } from '@/lib/directory/merge-entries'
import { carryOver } from '@/lib/matrix/carry-over'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { getRestore } from '@/lib/matrix/get-restore'
import { restoreMatrix } from '@/lib/matrix/restore-matrix'
import { testDatabase } from '../../support/database'
import { addition, change } from '../../support/matrix'
import { makePublisher, proposal } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix } = await makePublisher(db)
await makeMatrix()

async function newTheme() {
  const key = `k-${randomUUID().slice(0, 8)}`
  await db.theme.create({ data: { key, name: `Name of ${key}` } })
  return key
}

const retire = (key: string) => db.theme.update({ where: { key }, data: { retired: true } })

const sentence = (key: string) =>
  `The theme “Name of ${key}” is retired, so it cannot be chosen anew.`

const themesOf = async (assembly: string) =>
  (await getMatrix(editor, { assembly })).issues[0]?.cells.themes

describe('a theme that is retired', () => {
  it('is refused where it is newly set, by its name, in a new issue too', async () => {
    const key = await newTheme()
    const { issueId, save } = await makeMatrix()
    await retire(key)
    const set = await save([change(issueId, 'themes', [[], [key]])])
    expect(set.refused).toMatchObject([{ column: 'themes', message: sentence(key) }])
    const added = await save([addition('res-9', { themes: [key], sort_key: 'a9' })])
    expect(added.refused).toMatchObject([{ message: sentence(key) }])
  })

  it('may stay where it stands, while the cell gets another', async () => {
    const key = await newTheme()
    const { assembly, issueId, save } = await makeMatrix({ themes: [key] })
    await retire(key)
    const { refused } = await save([change(issueId, 'themes', [[key], [key, 'cybersecurity']])])
    expect(refused).toEqual([])
    expect(await themesOf(assembly)).toEqual([key, 'cybersecurity'])
  })

  it('is not brought back by a restore, which says so before and after', async () => {
    const key = await newTheme()
    const { assembly, issueId, save } = await makeMatrix({ themes: [key] })
    const { revision } = await getMatrix(editor, { assembly })
    await save([change(issueId, 'themes', [[key], []])])
    await retire(key)
    const wish = { assembly, issueId, column: 'themes', revision }
    const { changes, refused } = await getRestore(editor, wish)
    expect([changes, refused.map(({ message }) => message)]).toEqual([[], [sentence(key)]])
    const seen = revision + 1
    const done = await restoreMatrix(editor, { ...wish, seen, batch: randomUUID() })
    expect(done.refused).toMatchObject([{ message: sentence(key) }])
    expect(await themesOf(assembly)).toEqual([])
  })

  it('comes along with an issue that is carried over', async () => {
    const key = await newTheme()
    const { assembly: from, issueId } = await makeMatrix({ themes: [key] })
    const { assembly } = await makeMatrix()
    await retire(key)
    await carryOver(editor, { assembly, from, issues: [issueId] })
    const { issues } = await getMatrix(editor, { assembly })
    expect(issues.map(({ cells }) => cells.themes)).toContainEqual([key])
  })

  it('stands for what it was merged into', async () => {
    const [from, into] = [await newTheme(), await newTheme()]
    const { assembly, issueId, save } = await makeMatrix()
    await mergeEntries(editor, { list: 'themes', from, into })
    expect((await save([change(issueId, 'themes', [[], [from]])])).refused).toEqual([])
    expect(await themesOf(assembly)).toEqual([into])
  })
})

describe('what else is retired', () => {
  it('is refused by its short name: an organization, a proponent', async () => {
    const { issueId, save } = await makeMatrix()
    const key = `k-${randomUUID().slice(0, 8)}`
    const names = { key, shortName: key.toUpperCase(), name: key, retired: true }
    await db.organization.create({ data: names })
    await db.proponent.create({ data: { ...names, kind: 'member-state' } })
    const party = { proponent: key, source: null }
    const { refused } = await save([
      change(issueId, 'organizations', [[], [{ organization: key, how: null }]]),
      change(issueId, 'proposals', [[], [proposal('p1', { origins: [party] })]]),
    ])
    expect(refused.map(({ message }) => message)).toEqual([
      `The organization “${key.toUpperCase()}” is retired, so it cannot be chosen anew.`,
      `The proponent “${key.toUpperCase()}” is retired, so it cannot be chosen anew.`,
    ])
  })

  it('is refused for a new instrument: its kind', async () => {
    const key = `k-${randomUUID().slice(0, 8)}`
    await db.instrumentKind.create({ data: { key, word: 'Pledge', retired: true } })
    const wish = { body: 'WTSA', kind: key, number: '3', title: null }
    await expect(addInstrument(editor, wish)).rejects.toMatchObject({
      code: 'invalid',
      where: 'kind',
      message: expect.stringContaining('“Pledge” is retired'),
    })
  })
})
