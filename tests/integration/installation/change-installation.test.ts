import { beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '@/lib/domain/access'
import { changeInstallation } from '@/lib/installation/change-installation'
import { getInstallation } from '@/lib/installation/get-installation'
import { testDatabase } from '../../support/database'
import { contextOf } from '../../support/matrix'

const { db } = await testDatabase()
const as = (role: Role) => ({
  db,
  actor: { personId: null, name: role, role, assemblies: [], sessionId: null, confirmed: false },
})
const admin = as('admin')

const ours = {
  publisher: 'A Society',
  publisherShort: 'Society',
  contact: 'desk@society.example',
  licence: 'CC BY 4.0',
  disclaimer: null,
  about: 'Who we are.',
  levels: {},
}
const grave = { word: 'Grave', definition: 'A grave concern.', off: false }

beforeEach(async () => {
  await db.installation.deleteMany()
  await changeInstallation(admin, { before: null, after: ours })
})

const auditOf = () =>
  db.auditEntry.findMany({ where: { kind: 'settings-changed' }, orderBy: { id: 'desc' }, take: 1 })

describe('the installation', () => {
  test('is one row that is changed', async () => {
    const after = { ...ours, contact: 'https://society.example/contact', levels: { high: grave } }
    expect(await changeInstallation(admin, { before: ours, after })).toEqual(after)
    expect(await db.installation.findMany()).toMatchObject([{ id: 1, ...after }])
    expect(await getInstallation(admin)).toEqual(after)
  })

  test.each([
    [{ contact: 'javascript:alert(1)' }, 'contact'],
    [{ publisher: ' ' }, 'publisher'],
    [{ publisherShort: 'x'.repeat(61) }, 'publisherShort'],
    [{ about: 'a\u0000b' }, 'about'],
    [{ levels: { high: { ...grave, word: '' } } }, 'levels.high.word'],
    [{ levels: { 'not-assessed': { ...grave, off: true } } }, 'levels.not-assessed'],
    [{ levels: { low: { ...grave, word: 'medium' } } }, 'levels.low.word'],
    [{ levels: { grave } }, 'levels'],
  ])('refuses %j, says where, and changes nothing', async (change, where) => {
    const wish = { before: ours, after: { ...ours, ...change } }
    const place = expect.stringContaining(where.split('.')[0] ?? '')
    await expect(changeInstallation(admin, wish)).rejects.toMatchObject({
      ...{ code: 'invalid', where: where === 'levels' ? place : where },
    })
    expect(await getInstallation(admin)).toEqual(ours)
  })

  test('is for administrators, to read and to change', async () => {
    for (const role of ['reviewer', 'analyst', 'editor'] as const) {
      const wish = { before: ours, after: { ...ours, about: null } }
      await expect(changeInstallation(as(role), wish)).rejects.toMatchObject({ code: 'forbidden' })
      await expect(getInstallation(as(role))).rejects.toMatchObject({ code: 'forbidden' })
    }
  })

  test('keeps no words of a level that are the catalogue’s own', async () => {
    const high = {
      word: 'High',
      definition:
        'A major concern: adopted as proposed, it would do lasting harm to the open Internet or to how its standards and resources are governed.',
    }
    const same = { ...ours, levels: { high } }
    expect(await changeInstallation(admin, { before: ours, after: same })).toEqual(ours)
    const off = { ...ours, levels: { high: { ...high, off: true } } }
    expect(await changeInstallation(admin, { before: ours, after: off })).toEqual(off)
  })
})

describe('two administrators at once', () => {
  test('who change different settings both have their way', async () => {
    await changeInstallation(admin, { before: ours, after: { ...ours, about: 'Anew.' } })
    const wish = { before: ours, after: { ...ours, licence: null, levels: { high: grave } } }
    const merged = await changeInstallation(admin, wish)
    expect(merged).toEqual({ ...ours, about: 'Anew.', licence: null, levels: { high: grave } })
  })

  test('who change the same are told, and the second may save again knowingly', async () => {
    const theirs = { ...ours, about: 'Theirs.' }
    await changeInstallation(admin, { before: ours, after: theirs })
    const mine = { ...ours, about: 'Mine.' }
    await expect(changeInstallation(admin, { before: ours, after: mine })).rejects.toMatchObject({
      ...{ code: 'conflict', where: 'about' },
    })
    expect(await getInstallation(admin)).toEqual(theirs)
    expect(await changeInstallation(admin, { before: theirs, after: mine })).toEqual(mine)
  })

  test('who change the same level are told', async () => {
    const theirs = { ...ours, levels: { high: grave } }
    await changeInstallation(admin, { before: ours, after: theirs })
    const mine = { ...ours, levels: { high: { ...grave, word: 'Severe' } } }
    await expect(changeInstallation(admin, { before: ours, after: mine })).rejects.toMatchObject({
      ...{ code: 'conflict', where: 'levels.high' },
    })
  })

  test('who make the very same change need not be told', async () => {
    const same = { ...ours, about: 'The same.' }
    await changeInstallation(admin, { before: ours, after: same })
    expect(await changeInstallation(admin, { before: ours, after: same })).toEqual(same)
  })

  test('at the very same moment: one of them is told', async () => {
    const both = await Promise.allSettled(
      ['Mine.', 'Theirs.'].map((about) =>
        changeInstallation(admin, { before: ours, after: { ...ours, about } }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the audit', () => {
  test('says who changed which setting, from what to what', async () => {
    const ada = await contextOf(db, 'admin', 'Ada')
    const after = { ...ours, about: null, levels: { high: grave } }
    await changeInstallation(ada, { before: ours, after })
    expect(await auditOf()).toMatchObject([
      {
        actorId: ada.actor.personId,
        subject: 'about, levels.high',
        detail: {
          changes: [
            { setting: 'about', before: 'Who we are.', after: null },
            { setting: 'levels.high', before: null, after: grave },
          ],
        },
      },
    ])
  })

  test('tells of nothing where nothing changed', async () => {
    const before = await db.auditEntry.count()
    await changeInstallation(admin, { before: ours, after: ours })
    expect(await db.auditEntry.count()).toBe(before)
  })
})
