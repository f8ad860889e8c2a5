import { describe, expect, test } from 'vitest'
import type { Role } from '@/lib/domain/access'
import { makeAssembly } from '@/lib/matrix/make-assembly'
import { testDatabase } from '../../support/database'

const { db } = await testDatabase()
const as = (role: Role) => ({
  db,
  actor: { personId: null, name: role, role, assemblies: [], sessionId: null, confirmed: true },
})

const assembly = {
  key: 'wtsa-24',
  code: 'WTSA-24',
  name: 'World Telecommunication Standardization Assembly 2024',
  noun: 'assembly',
  body: 'WTSA',
  place: 'New Delhi',
  opensOn: '2024-10-15',
  closesOn: '2024-10-24',
  timeZone: 'Asia/Kolkata',
  sections: [
    { key: 'existing', heading: 'Modifications to existing resolutions' },
    { key: 'new', heading: 'Draft new resolutions' },
  ],
}

describe('making an assembly', () => {
  test('keeps its days and the order of its sections', async () => {
    await makeAssembly(as('editor'), assembly)
    const made = await db.assembly.findUniqueOrThrow({
      where: { key: 'wtsa-24' },
      include: { sections: { orderBy: { position: 'asc' } } },
    })
    expect(made.opensOn?.toISOString().slice(0, 10)).toBe('2024-10-15')
    expect(made.sections.map(({ key }) => key)).toEqual(['existing', 'new'])
    expect(made.revision).toBe(0)
  })

  test('takes a key once', async () => {
    await expect(makeAssembly(as('editor'), assembly)).rejects.toMatchObject({ code: 'conflict' })
  })

  test.each(['staff', 'new', 'en', 'Wtsa'])('refuses the key %s', async (key) => {
    await expect(makeAssembly(as('editor'), { ...assembly, key })).rejects.toMatchObject({
      code: 'invalid',
      where: 'key',
    })
  })

  test('refuses days in the wrong order and zones that do not exist', async () => {
    const other = { ...assembly, key: 'other' }
    await expect(
      makeAssembly(as('editor'), { ...other, closesOn: '2024-10-01' }),
    ).rejects.toMatchObject({ code: 'invalid', where: 'closesOn' })
    await expect(
      makeAssembly(as('editor'), { ...other, timeZone: 'Asia/Nowhere' }),
    ).rejects.toMatchObject({ code: 'invalid', where: 'timeZone' })
  })

  test('is for editors', async () => {
    await expect(makeAssembly(as('analyst'), { ...assembly, key: 'other' })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})
