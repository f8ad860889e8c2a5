import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { USUAL, USUAL_COLUMNS } from '@/lib/domain/layout/layout'
import { NOTHING_KEPT } from '@/lib/domain/layout/saved-view'
import { keepLayout } from '@/lib/matrix/keep-layout'
import { listSavedViews } from '@/lib/matrix/list-saved-views'
import { removeView } from '@/lib/matrix/remove-view'
import { saveView } from '@/lib/matrix/save-view'
import { testDatabase } from '../../support/database'
import { contextOf, makeTestAssembly } from '../../support/matrix'

const { db } = await testDatabase()
const assembly = await makeTestAssembly(db)
const ana = await contextOf(db, 'analyst', 'Ana')
const ben = await contextOf(db, 'analyst', 'Ben')
const edith = await contextOf(db, 'editor', 'Edith')
const plain = await contextOf(db, 'reviewer', 'Rita')
const rita = { ...plain, actor: { ...plain.actor, assemblies: [assembly] } }

const high = { ...USUAL, rows: { ...USUAL.rows, chosen: { concern: ['high'] } } }
const wish = (over: object = {}) => ({
  ...{ assembly, view: null, name: `View ${randomUUID()}`, shared: false },
  ...{ stage: 'issues', layout: high, ...over },
})
const namesFor = async (who: typeof ana) =>
  (await listSavedViews(who, { assembly })).views.map(({ name }) => name)

describe('a saved view', () => {
  it('is its maker’s alone, or the team’s, of which reviewers are', async () => {
    const mine = await saveView(ana, wish())
    const ours = await saveView(ana, wish({ shared: true }))
    expect(ours).toMatchObject({ layout: high, by: 'Ana', version: 1, mayChange: true })
    expect(await namesFor(ana)).toEqual(expect.arrayContaining([mine.name, ours.name]))
    for (const who of [ben, edith, rita]) {
      expect(await namesFor(who)).toContain(ours.name)
      expect(await namesFor(who)).not.toContain(mine.name)
    }
  })

  it('is made for the team by analysts and up', async () => {
    await expect(saveView(rita, wish({ shared: true }))).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await saveView(rita, wish())).toMatchObject({ shared: false })
  })

  it('is changed and removed by whoever made it, the team’s by editors too', async () => {
    const { id, version, name } = await saveView(ana, wish({ shared: true }))
    const change = (over: object = {}) =>
      wish({ view: { id, version }, name, shared: true, layout: USUAL, ...over })
    await expect(saveView(ben, change())).rejects.toMatchObject({ code: 'forbidden' })
    await expect(removeView(ben, { assembly, id })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(saveView(edith, change({ shared: false }))).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await saveView(edith, change())).toMatchObject({ version: 2, layout: USUAL, by: 'Ana' })
    await expect(saveView(ana, change({ layout: high }))).rejects.toMatchObject({
      code: 'conflict',
    })
    await removeView(edith, { assembly, id })
    await expect(removeView(ana, { assembly, id })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('that is another person’s own is answered as an unknown one', async () => {
    const { id, version } = await saveView(ana, wish())
    for (const view of [id, randomUUID()]) {
      await expect(removeView(edith, { assembly, id: view })).rejects.toMatchObject({
        code: 'not-found',
        message: 'There is no such view any more.',
      })
    }
    await expect(saveView(edith, wish({ view: { id, version } }))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('has a name of its own among the team’s, and among one’s own', async () => {
    const { name } = await saveView(ana, wish())
    await expect(saveView(ana, wish({ name: name.toUpperCase() }))).rejects.toMatchObject({
      code: 'conflict',
      where: 'name',
    })
    expect(await saveView(ben, wish({ name }))).toMatchObject({ name })
    expect(await saveView(ana, wish({ name, shared: true }))).toMatchObject({ shared: true })
  })

  it('takes no column, width or text that there is not', async () => {
    const columns = (over: object) => ({ ...USUAL, columns: { ...USUAL_COLUMNS, ...over } })
    const rows = (over: object) => ({ ...USUAL, rows: { ...USUAL.rows, ...over } })
    for (const layout of [
      columns({ hidden: ['sort_key'] }),
      columns({ widths: { title: 9 } }),
      rows({ group: 'title' }),
      rows({ words: 'a\u0000' }),
      rows({ chosen: { owner: ['\ud800'] } }),
      { ...USUAL, more: 1 },
    ]) {
      await expect(saveView(ana, wish({ layout }))).rejects.toMatchObject({ code: 'invalid' })
    }
    await expect(saveView(ana, wish({ name: ' ' }))).rejects.toMatchObject({ where: 'name' })
  })
})

describe('what a person’s editor comes back to', () => {
  it('is kept for each person and assembly', async () => {
    expect((await listSavedViews(ben, { assembly })).kept).toEqual(NOTHING_KEPT)
    const kept = { own: { ...USUAL_COLUMNS, hidden: ['notes'] }, view: 'mine', changed: high }
    await keepLayout(ben, { assembly, kept: { ...kept, changed: null } })
    await keepLayout(ben, { assembly, kept })
    expect((await listSavedViews(ben, { assembly })).kept).toEqual(kept)
    expect((await listSavedViews(ana, { assembly })).kept).toEqual(NOTHING_KEPT)
  })

  it('is as usual where something odd or of another version was stored', async () => {
    const { personId } = ana.actor
    const kept = {
      own: { hidden: ['notes', 'gone', 7], order: 'x', widths: { title: 1 } },
      view: 3,
    }
    for (const stored of [kept, [], 'odd', 7, { changed: [] }]) {
      const data = { personId, assemblyKey: assembly, kept: stored }
      await db.keptLayout.deleteMany({ where: { personId } })
      await db.keptLayout.create({ data })
      const read = (await listSavedViews(ana, { assembly })).kept
      const hidden = stored === kept ? ['notes'] : []
      expect(read).toEqual({ ...NOTHING_KEPT, own: { ...USUAL_COLUMNS, hidden } })
    }
    const view = { assemblyKey: assembly, ownerId: personId, name: 'Odd', shared: false }
    await db.savedView.create({ data: { ...view, stage: 'gone', layout: { rows: 3 } } })
    const { views } = await listSavedViews(ana, { assembly })
    expect(views.find(({ name }) => name === 'Odd')).toMatchObject({
      stage: 'issues',
      layout: USUAL,
    })
  })
})
