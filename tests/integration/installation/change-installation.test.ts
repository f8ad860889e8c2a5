import { describe, expect, test } from 'vitest'
import type { Role } from '@/lib/domain/access'
import { changeInstallation } from '@/lib/installation/change-installation'
import { testDatabase } from '../../support/database'

const { db } = await testDatabase()
const as = (role: Role) => ({
  db,
  actor: { personId: null, name: role, role, assemblies: [], sessionId: null, confirmed: true },
})
const ours = { publisher: 'A Society', publisherShort: 'Society', contact: 'desk@society.example' }

describe('the installation', () => {
  test('is one row that is changed', async () => {
    await changeInstallation(as('admin'), ours)
    await changeInstallation(as('admin'), {
      ...ours,
      contact: 'https://society.example/contact',
      levels: { high: { word: 'Grave', definition: 'A grave concern.' } },
    })
    expect(await db.installation.findMany()).toMatchObject([
      { id: 1, contact: 'https://society.example/contact', levels: { high: { word: 'Grave' } } },
    ])
  })

  test('takes a mail address or a web address as its contact, nothing else', async () => {
    await expect(
      changeInstallation(as('admin'), { ...ours, contact: 'javascript:alert(1)' }),
    ).rejects.toMatchObject({ code: 'invalid', where: 'contact' })
  })

  test('is for administrators', async () => {
    await expect(changeInstallation(as('editor'), ours)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
