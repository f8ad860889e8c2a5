import { beforeAll, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { searchEntries } from '@/lib/publication/search-entries'
import { testDatabase } from '@/tests/support/database'
import { writeAssembly, writePublication } from '@/tests/support/publication'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
const context = { db: publishedIn(db) }
const found = async (q: string) =>
  (await searchEntries(context, [q], [])).map(({ list, key }) => `${list}/${key}`)

const coming = { ...aHead().assembly, key: 'pp-26', code: 'PP-26', name: 'Plenipotentiary 2026' }

beforeAll(async () => {
  const told = aSnapshot([aRow('res-1', { themes: ['zan-theme'] })])
  await writeAssembly(db, told)
  await writePublication(db, told)
  await writeAssembly(db, aSnapshot([], { assembly: coming }))
  await writeAssembly(db, aSnapshot([], { assembly: { ...coming, key: 'secret' } }), true)
  const organization = async (key: string, shortName: string, mergedInto: string | null = null) => {
    const data = { key, shortName, name: `${shortName} of Zanzibar`, mergedInto }
    await db.organization.create({ data: { ...data, retired: mergedInto !== null } })
  }
  await organization('zan', 'ZAN')
  await organization('zan-old', 'ZAN old', 'zan')
  await db.proponent.create({
    data: {
      ...{ key: 'zanzibar', shortName: 'Zanzibar', name: 'Zanzibar', kind: 'member-state' },
      aliases: { create: [{ alias: 'ZZB' }] },
    },
  })
  await db.theme.create({ data: { key: 'zan-theme', name: 'Zanzibar' } })
})

it('entries of the directory are found by their names and aliases, those that stand alone', async () => {
  expect(await found('zanzibar')).toEqual([
    'organizations/zan',
    'proponents/zanzibar',
    'themes/zan-theme',
  ])
  expect(await found('zzb')).toEqual(['proponents/zanzibar'])
})

it('an assembly is found before anything is published on it, one that is unlisted is not', async () => {
  expect(await found('pp-26')).toEqual(['assemblies/pp-26'])
})

it('is told apart whether a publication that stands tells of it', async () => {
  const told = async (q: string) =>
    (await searchEntries(context, [q], [])).map(({ key, isTold }) => [key, isTold])
  expect(await told('zanzibar')).toEqual([
    ['zan', false],
    ['zanzibar', false],
    ['zan-theme', true],
  ])
  expect(await told('wtsa-24')).toEqual([['wtsa-24', true]])
  expect(await told('pp-26')).toEqual([['pp-26', false]])
})

it('a word of the glossary is found as the directory is, and is always told of', async () => {
  const term = { list: 'glossary', key: 'tag-mod', path: '/glossary#tag-mod', name: 'MOD' } as const
  const terms = [{ ...term, fullName: null, aliases: [] }]
  const entries = await searchEntries(context, ['mod'], terms)
  expect(entries.map(({ path, isTold }) => [path, isTold])).toEqual([['/glossary#tag-mod', true]])
})

it('nothing is read where nothing is searched for', async () => {
  expect(await searchEntries(context, [], [])).toEqual([])
})
