import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { isReservedAssembly } from '@/lib/domain/reserved'
import { followPublished } from '@/lib/web/follow-published'
import { testDatabase } from '@/tests/support/database'
import { remove, withdraw, writeAssembly, writePublication } from '@/tests/support/publication'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { db, url } = await testDatabase()
let told: (string | null)[] = []
let stop = () => {}

beforeAll(async () => {
  await writeAssembly(db, aSnapshot([aRow('res-1')]))
  stop = followPublished({
    ...{ url, db, published: publishedIn(db) },
    onChanged: (assembly) => told.push(assembly),
  })
})
afterAll(() => stop())
beforeEach(() => {
  told = []
})

it('is told once as it begins to hear, and is quiet from then on', async () => {
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_500))
  const quiet = async () => {
    told = []
    await aWhile()
    return told.length
  }
  await expect.poll(quiet, { timeout: 20_000 }).toBe(0)
})

it('tells of a publication, its withdrawal and its removal, with the assembly', async () => {
  const written = await writePublication(db, aSnapshot([aRow('res-1')]))
  await expect.poll(() => told).toEqual(['wtsa-24'])
  await withdraw(db, written.id)
  await expect.poll(() => told.length).toBe(2)
  await remove(db, written)
  await expect.poll(() => told.length).toBeGreaterThan(2)
  expect(new Set(told)).toEqual(new Set(['wtsa-24']))
})

it('tells of what the settings say of an assembly, and of the publisher to all', async () => {
  await db.assembly.update({ where: { key: 'wtsa-24' }, data: { place: 'Geneva' } })
  await expect.poll(() => told).toEqual(['wtsa-24'])
  await db.installation.upsert({
    where: { id: 1 },
    update: { publisher: 'A team' },
    create: { id: 1, publisher: 'A team', publisherShort: 'Team' },
  })
  await expect.poll(() => told).toEqual(['wtsa-24', null])
})

it('tells of the directory by a word that is no assembly’s key, whatever list of it changes', async () => {
  await db.theme.create({ data: { key: 'security', name: 'Security' } })
  await expect.poll(() => told).toEqual(['directory'])
  expect(isReservedAssembly('directory')).toBe(true)
  const data = { key: 'las', shortName: 'ARB', name: 'Arab States', kind: 'regional-organization' }
  await db.proponent.create({ data })
  await expect.poll(() => told.length).toBe(2)
  await db.proponentAlias.create({ data: { alias: 'ARB', proponentKey: 'las' } })
  await expect.poll(() => told.length).toBe(3)
})

it('says nothing of the revision, which each save of a draft raises', async () => {
  await db.assembly.update({ where: { key: 'wtsa-24' }, data: { revision: { increment: 1 } } })
  await db.assembly.update({ where: { key: 'wtsa-24' }, data: { place: 'Hyderabad' } })
  await expect.poll(() => told).toEqual(['wtsa-24'])
})
