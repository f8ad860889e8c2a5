import { describe, expect, test } from 'vitest'
import { addArea } from '@/lib/directory/add-area'
import { addInstrument } from '@/lib/directory/add-instrument'
import { addInstrumentAlias } from '@/lib/directory/add-instrument-alias'
import { addInstrumentKind } from '@/lib/directory/add-instrument-kind'
import { addOrganization } from '@/lib/directory/add-organization'
import { addProponent } from '@/lib/directory/add-proponent'
import { addTheme } from '@/lib/directory/add-theme'
import type { Role } from '@/lib/domain/access'
import { makeAssembly } from '@/lib/matrix/make-assembly'
import { testDatabase } from '../../support/database'

const { db } = await testDatabase()
const as = (role: Role) => ({
  db,
  actor: { personId: null, name: role, role, assemblies: [], sessionId: null, confirmed: true },
})

const registry = (key: string) => ({ key, shortName: key.toUpperCase(), name: `The ${key}` })

describe('the directory', () => {
  test('takes a theme and an area once', async () => {
    const theme = { key: 'cybersecurity', name: 'Cybersecurity' }
    expect(await addTheme(as('editor'), theme)).toEqual(theme)
    await expect(addTheme(as('editor'), theme)).rejects.toMatchObject({ code: 'conflict' })
    await addArea(as('editor'), { key: 'duplication', name: 'Duplication' })
    await expect(addArea(as('editor'), { key: 'duplication', name: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('keeps themes, areas and kinds for editors', async () => {
    const entry = { key: 'other', name: 'Other' }
    await expect(addTheme(as('analyst'), entry)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(addArea(as('analyst'), entry)).rejects.toMatchObject({ code: 'forbidden' })
    const kind = { key: 'plan', word: 'Plan' }
    await expect(addInstrumentKind(as('analyst'), kind)).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('takes a group once its members are there', async () => {
    await addOrganization(as('analyst'), registry('apnic'))
    const group = { ...registry('rirs'), members: ['apnic'] }
    await addOrganization(as('analyst'), group)
    expect(await db.organizationMember.findMany()).toEqual([
      { groupKey: 'rirs', memberKey: 'apnic' },
    ])
    await expect(
      addOrganization(as('analyst'), { ...registry('nro'), members: ['nobody'] }),
    ).rejects.toMatchObject({ code: 'invalid', where: 'members' })
    await expect(addOrganization(as('reviewer'), registry('ietf'))).rejects.toMatchObject({
      code: 'forbidden',
    })
  })

  test('gives every spelling of a proponent to that one only', async () => {
    const arab = { key: 'las', shortName: 'ARB', name: 'League of Arab States' }
    await addProponent(as('analyst'), { ...arab, kind: 'regional-organization', aliases: ['las'] })
    const aliases = await db.proponentAlias.findMany({ orderBy: { alias: 'asc' } })
    expect(aliases.map(({ alias }) => alias)).toEqual(['ARB', 'LAS'])
    await expect(
      addProponent(as('analyst'), {
        key: 'arabia',
        shortName: 'Arabia',
        name: 'Arabia',
        kind: 'member-state',
        aliases: ['arb'],
      }),
    ).rejects.toMatchObject({ code: 'conflict', where: 'aliases' })
  })

  test('keys an instrument by body, kind and number, with its revisions and labels', async () => {
    await addInstrumentKind(as('editor'), { key: 'resolution', word: 'Resolution', short: 'Res' })
    const instrument = {
      body: 'WTSA',
      kind: 'resolution',
      number: '64',
      revisions: [{ label: 'Rev. New Delhi, 2024', year: 2024 }],
    }
    const added = await addInstrument(as('analyst'), instrument)
    expect(added.key).toBe('wtsa-res-64')
    await expect(addInstrument(as('analyst'), instrument)).rejects.toMatchObject({
      code: 'conflict',
      message: 'The directory already has WTSA Res 64.',
    })
    await addInstrument(as('analyst'), { ...instrument, body: 'PP' })
    await makeAssembly(as('editor'), {
      key: 'wtsa-16',
      code: 'WTSA-16',
      name: 'Assembly',
      noun: 'assembly',
      body: 'WTSA',
      timeZone: 'Africa/Tunis',
    })
    const label = { assembly: 'wtsa-16', alias: '[AFCP-1]', instrument: added.key }
    await addInstrumentAlias(as('analyst'), label)
    await expect(addInstrumentAlias(as('analyst'), label)).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('refuses a field it does not know, by name', async () => {
    await expect(
      addTheme(as('editor'), { key: 'a', name: 'A', colour: 'red' }),
    ).rejects.toMatchObject({ code: 'invalid', message: 'What was sent has no place for colour.' })
  })
})
