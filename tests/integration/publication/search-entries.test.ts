import { beforeAll, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { searchEntries } from '@/lib/publication/search-entries'
import { testDatabase } from '@/tests/support/database'

const { db } = await testDatabase()
const context = { db: publishedIn(db) }
const found = async (q: string) =>
  (await searchEntries(context, [q])).map(({ list, key }) => `${list}/${key}`)

beforeAll(async () => {
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

it('nothing is read where nothing is searched for', async () => {
  expect(await searchEntries(context, [])).toEqual([])
})
