import { describe, expect, it } from 'vitest'
import { changeEntry } from '@/lib/directory/change-entry'
import { listDirectory } from '@/lib/directory/list-directory'
import { mergeEntries } from '@/lib/directory/merge-entries'
import { testDatabase } from '../../support/database'
import { makeEntries } from '../../support/directory-entries'
import { contextOf } from '../../support/matrix'
import { makePublisher, proposal } from '../../support/publishing'

const { db } = await testDatabase()
const { editor, makeMatrix } = await makePublisher(db)
const analyst = await contextOf(db, 'analyst')
await makeMatrix()

const { newOrganization, newProponent, newTheme } = makeEntries(db)

const by = (proponent: string) => ({ proponent, source: null })

describe('an entry', () => {
  it('is renamed, retired and brought back under the same key, each in the audit', async () => {
    const key = await newTheme()
    const edit = (before: object, after: object) =>
      changeEntry(editor, { list: 'themes', key, before, after })
    await edit({ name: key }, { name: 'Renamed' })
    await edit({ retired: false }, { retired: true })
    await mergeEntries(editor, { list: 'themes', from: key, into: 'cybersecurity' })
    await edit({ retired: true }, { retired: false })
    expect(await db.theme.findUniqueOrThrow({ where: { key } })).toEqual({
      key,
      name: 'Renamed',
      retired: false,
      mergedInto: null,
    })
    const audited = await db.auditEntry.findMany({
      where: { kind: 'directory-changed', subject: `themes/${key}` },
      orderBy: { id: 'asc' },
    })
    expect(audited.map(({ detail }) => detail)).toMatchObject([
      { act: 'changed', before: { name: key }, after: { name: 'Renamed' } },
      { act: 'changed', after: { retired: true } },
      { act: 'merged', into: 'cybersecurity' },
      { act: 'changed', after: { retired: false } },
    ])
  })

  it('is a conflict where somebody else has changed the same field, and not where another', async () => {
    const key = await newOrganization()
    const edit = (before: object, after: object) =>
      changeEntry(editor, { list: 'organizations', key, before, after })
    await edit({ name: key }, { name: 'Theirs' })
    await edit({ shortName: key }, { shortName: 'SHORT' })
    await expect(edit({ name: key }, { name: 'Mine' })).rejects.toMatchObject({
      code: 'conflict',
      where: 'name',
      message: expect.stringContaining('“Theirs”'),
    })
    await expect(edit({ members: [] }, { members: [key] })).rejects.toMatchObject({
      code: 'invalid',
      where: 'members',
      message: `“${key}” cannot be a member of itself.`,
    })
    await edit({ members: [] }, { members: ['ietf', 'ripe-ncc'] })
    await edit({ members: ['ietf', 'ripe-ncc'] }, { members: ['ripe-ncc'] })
    const [listed] = (await listDirectory(analyst, { list: 'organizations' })).filter(
      (one) => one.key === key,
    )
    expect(listed?.fields).toMatchObject({ shortName: 'SHORT', members: ['ripe-ncc'] })
  })

  it('takes an alias that nobody has, and says who has one that is taken', async () => {
    const key = await newProponent()
    const { aliases } = (await listDirectory(analyst, { list: 'proponents' })).find(
      (one) => one.key === key,
    )?.fields ?? { aliases: [] }
    const edit = (after: unknown[]) =>
      changeEntry(editor, {
        list: 'proponents',
        key,
        before: { aliases },
        after: { aliases: after },
      })
    const all = Array.isArray(aliases) ? aliases : []
    await expect(edit([...all, 'arb'])).rejects.toMatchObject({
      code: 'conflict',
      where: 'aliases',
      message: '“ARB” already stands for ARB.',
    })
    const { fields } = await edit([...all, 'mine'])
    expect(fields).toMatchObject({ aliases: expect.arrayContaining(['MINE']) })
  })

  it('says in how many issues of the drafts it is named', async () => {
    const key = await newProponent()
    await makeMatrix({
      proposals: [
        proposal('p1', { origins: [by(key)] }),
        proposal('p2', { supporters: [by(key)] }),
      ],
    })
    await makeMatrix({ proposals: [proposal('p1', { opponents: [by(key)] })] })
    const listed = await listDirectory(analyst, { list: 'proponents' })
    expect(listed.find((one) => one.key === key)?.uses).toBe(2)
  })

  it('is counted as an instrument by what the references say', async () => {
    await db.instrumentKind.create({
      data: { key: 'resolution', word: 'Resolution', short: 'Res' },
    })
    const data = { key: 'wtsa-res-77', body: 'WTSA', kindKey: 'resolution', number: '77' }
    await db.instrument.create({ data })
    await makeMatrix({ reference: 'Resolution 77 (Rev. New Delhi, 2024)' })
    const [first] = (await listDirectory(analyst, { list: 'instruments' })).filter(
      (one) => one.key === 'wtsa-res-77',
    )
    expect(first).toMatchObject({ uses: 1, fixed: { body: 'WTSA', number: '77' } })
    const [kind] = await listDirectory(analyst, { list: 'instrument-kinds' })
    expect(kind?.uses).toBe(1)
  })
})
