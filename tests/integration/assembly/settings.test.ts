import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addSection } from '@/lib/assembly/add-section'
import { changeAssembly } from '@/lib/assembly/change-assembly'
import { changeSections } from '@/lib/assembly/change-sections'
import { getAssemblySettings } from '@/lib/assembly/get-assembly-settings'
import { publishedIn } from '@/lib/db/published'
import { getMatrix } from '@/lib/matrix/get-matrix'
import { testDatabase } from '../../support/database'
import { addition, change, contextOf } from '../../support/matrix'
import { makePublisher } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix, publish } = await makePublisher(db)
const other = await contextOf(db, 'editor', 'Omar')
const analyst = await contextOf(db, 'analyst')

const settingsOf = async (assembly: string) =>
  (await getAssemblySettings(editor, { assembly })).settings

const sectionsOf = async (assembly: string) => {
  const { sections } = await getAssemblySettings(editor, { assembly })
  return sections.map(({ key, heading, retired }) => ({ key, heading, retired }))
}

describe('what is said of an assembly', () => {
  it('changes field by field, is public at once and stands in the audit', async () => {
    const { assembly } = await makeMatrix()
    await changeAssembly(editor, {
      assembly,
      before: { place: 'New Delhi', opensOn: '2024-10-15', stageByHand: null },
      after: { place: null, opensOn: null, stageByHand: 'postponed' },
    })
    const found = await publishedIn(db).findAssembly(assembly)
    expect(found?.assembly).toMatchObject({ place: null, opensOn: null, stageByHand: 'postponed' })
    expect(
      await db.auditEntry.findMany({ where: { kind: 'assembly-changed', assemblyKey: assembly } }),
    ).toMatchObject([
      {
        actorId: editor.actor.personId,
        detail: {
          before: { place: 'New Delhi', opensOn: '2024-10-15', stageByHand: null },
          after: { place: null, opensOn: null, stageByHand: 'postponed' },
        },
      },
    ])
  })

  it('keeps the words of both when two change different fields at once', async () => {
    const { assembly } = await makeMatrix()
    await Promise.all([
      changeAssembly(editor, { assembly, before: { noun: 'assembly' }, after: { noun: 'forum' } }),
      changeAssembly(other, { assembly, before: { place: 'New Delhi' }, after: { place: 'Doha' } }),
    ])
    expect(await settingsOf(assembly)).toMatchObject({ noun: 'forum', place: 'Doha' })
  })

  it('is a conflict where both change the same field, and says what stands there', async () => {
    const { assembly } = await makeMatrix()
    const to = (place: string) => ({ assembly, before: { place: 'New Delhi' }, after: { place } })
    const both = await Promise.allSettled([
      changeAssembly(editor, to('Doha')),
      changeAssembly(other, to('Oslo')),
    ])
    const { place } = await settingsOf(assembly)
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: {
        code: 'conflict',
        where: 'place',
        message: expect.stringContaining(`“${place}”`),
      },
    })
  })

  it('writes no line in the audit where nothing changes', async () => {
    const { assembly } = await makeMatrix()
    await changeAssembly(editor, { assembly, before: { noun: 'x' }, after: { noun: 'assembly' } })
    expect(await db.auditEntry.count({ where: { assemblyKey: assembly } })).toBe(0)
  })

  it.each([
    [{ closesOn: '2024-10-24' }, { closesOn: '2024-10-01' }, 'closesOn'],
    [{ timeZone: 'Asia/Kolkata' }, { timeZone: 'Asia/Nowhere' }, 'timeZone'],
    [{ name: 'Test assembly' }, { name: '  ' }, 'name'],
    [{ key: 'x' }, { key: 'y' }, undefined],
    [{ name: 'Test assembly' }, {}, 'before'],
  ])('refuses %j to become %j', async (before, after, where) => {
    const { assembly } = await makeMatrix()
    const asked = changeAssembly(editor, { assembly, before, after })
    await expect(asked).rejects.toMatchObject({ code: 'invalid', where })
  })

  it('is unlisted only while nothing was published', async () => {
    const { assembly } = await makeMatrix()
    const hide = () =>
      changeAssembly(editor, { assembly, before: { unlisted: false }, after: { unlisted: true } })
    await hide()
    expect(await publishedIn(db).findAssembly(assembly)).toBeNull()
    await publish(assembly, { kind: 'issues' })
    expect(await publishedIn(db).findAssembly(assembly)).not.toBeNull()
    await changeAssembly(editor, {
      assembly,
      before: { unlisted: true },
      after: { unlisted: false },
    })
    await expect(hide()).rejects.toMatchObject({ code: 'invalid', where: 'unlisted' })
  })

  it('is for editors to see and to change', async () => {
    const { assembly } = await makeMatrix()
    const asked = [
      getAssemblySettings(analyst, { assembly }),
      changeAssembly(analyst, { assembly, before: { noun: 'assembly' }, after: { noun: 'x' } }),
      changeSections(analyst, { assembly, before: [], sections: [] }),
      addSection(analyst, { assembly, heading: 'Decisions' }),
    ]
    for (const one of asked) await expect(one).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the sections of a matrix', () => {
  it('are added, renamed and put in another order; their keys stay', async () => {
    const { assembly } = await makeMatrix()
    const before = await sectionsOf(assembly)
    const [existing, fresh] = before
    await changeSections(editor, {
      assembly,
      before,
      sections: [
        { ...fresh, heading: 'New texts' },
        { key: null, heading: 'New', retired: false },
        { key: null, heading: 'Décisions', retired: false },
        existing,
      ],
    })
    const { sections } = await getMatrix(editor, { assembly })
    expect(sections).toEqual([
      { key: 'new', heading: 'New texts' },
      { key: 'new-2', heading: 'New' },
      { key: 'decisions', heading: 'Décisions' },
      { key: 'existing', heading: 'Modifications to existing resolutions' },
    ])
  })

  it('are added one by one after the others, and stand in the audit', async () => {
    const { assembly } = await makeMatrix()
    const add = (heading: string) => addSection(editor, { assembly, heading })
    expect(await Promise.all([add('Décisions'), add('New')])).toEqual([
      { key: 'decisions' },
      { key: 'new-2' },
    ])
    const { sections } = await getMatrix(editor, { assembly })
    expect(sections.slice(0, 2).map(({ key }) => key)).toEqual(['existing', 'new'])
    expect(sections.map(({ key }) => key).sort()).toEqual(['decisions', 'existing', 'new', 'new-2'])
    const audited = await db.auditEntry.findMany({
      where: { kind: 'assembly-changed', assemblyKey: assembly },
    })
    expect(audited).toHaveLength(2)
  })

  it('are not added twice, and a retired one is named as such', async () => {
    const { assembly } = await makeMatrix()
    const add = (heading: string) => addSection(editor, { assembly, heading })
    const taken = { code: 'conflict', where: 'heading' }
    await expect(add('draft NEW resolutions')).rejects.toMatchObject(taken)
    const before = await sectionsOf(assembly)
    const sections = before.map((one) => ({ ...one, retired: one.key === 'new' }))
    await changeSections(editor, { assembly, before, sections })
    await expect(add('Draft new resolutions')).rejects.toMatchObject({
      ...taken,
      message: expect.stringContaining('is retired'),
    })
    await expect(add(' ')).rejects.toMatchObject({ code: 'invalid', where: 'heading' })
    expect(await sectionsOf(assembly)).toEqual(sections)
  })

  it('are not retired while issues stand in them, which are named', async () => {
    const { assembly, issueId, save } = await makeMatrix()
    const before = await sectionsOf(assembly)
    const retired = before.map((one) => ({ ...one, retired: one.key === 'existing' }))
    const retire = () => changeSections(editor, { assembly, before, sections: retired })
    await expect(retire()).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('Res 50'),
    })
    await save([change(issueId, 'section', ['existing', 'new'])])
    await retire()
    const { sections } = await getMatrix(editor, { assembly })
    expect(sections.map(({ key }) => key)).toEqual(['new'])
  })

  it('come back with an issue that is restored into them', async () => {
    const { assembly, save } = await makeMatrix()
    const gone = addition('gone', { section: 'new' })
    const presence = (before: boolean) => ({
      id: randomUUID(),
      issueId: gone.issueId,
      column: 'present',
      before,
      after: !before,
    })
    await save([gone, presence(true)])
    const before = await sectionsOf(assembly)
    const sections = before.map((one) => ({ ...one, retired: one.key === 'new' }))
    await changeSections(editor, { assembly, before, sections })
    await save([presence(false)])
    expect((await getMatrix(editor, { assembly })).sections).toHaveLength(2)
  })

  it('are a conflict where two change them at once, and none is lost or named twice', async () => {
    const { assembly } = await makeMatrix()
    const before = await sectionsOf(assembly)
    const [existing] = before
    const renamed = before.map((one) => ({ ...one, heading: `${one.heading}!` }))
    await changeSections(other, { assembly, before, sections: renamed })
    await expect(
      changeSections(editor, { assembly, before, sections: before.toReversed() }),
    ).rejects.toMatchObject({ code: 'conflict', where: 'sections' })
    for (const sections of [[existing], [existing, existing]]) {
      await expect(
        changeSections(editor, { assembly, before: renamed, sections }),
      ).rejects.toMatchObject({ code: 'invalid', where: 'sections' })
    }
  })
})
