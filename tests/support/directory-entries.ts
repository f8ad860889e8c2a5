import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/db/client'

/** Makes entries of the directory that no other test knows; each returns its key. */
export const makeEntries = (db: Db) => {
  const newKey = () => `k-${randomUUID().slice(0, 8)}`
  const newOrganization = async (memberKeys: readonly string[] = []) => {
    const key = newKey()
    const members = { create: memberKeys.map((memberKey) => ({ memberKey })) }
    await db.organization.create({ data: { key, shortName: key, name: key, members } })
    return key
  }
  const newProponent = async (alias: string = newKey().toUpperCase()) => {
    const key = newKey()
    const aliases = { create: [{ alias }] }
    await db.proponent.create({
      data: { key, shortName: alias, name: key, kind: 'member-state', aliases },
    })
    return key
  }
  const newTheme = async () => {
    const key = newKey()
    await db.theme.create({ data: { key, name: key } })
    return key
  }
  return { newKey, newOrganization, newProponent, newTheme }
}
