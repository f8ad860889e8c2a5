import { expect, inject, test } from 'vitest'
import { openDatabase } from '@/lib/db/open-database'
import { readSettings } from '@/lib/env'
import { oldPostgres } from '@/tests/support/old-postgres'
import { databaseUrl } from '@/tests/support/test-server'

const open = (DATABASE_URL: string) => openDatabase(readSettings({ DATABASE_URL }), () => {})

test('a PostgreSQL of one’s own is taken as it is', async () => {
  const url = inject('databaseServer')
  expect(await open(url)).toMatchObject({ url, embedded: false })
})

test('one that is too old is refused with its version', async () => {
  const old = await oldPostgres()
  await expect(open(old.url)).rejects.toThrow(
    'The database of DATABASE_URL is PostgreSQL 13.4; Plenary needs 14 or newer.',
  )
  old.close()
})

test.each([
  ['postgresql://u:p@127.0.0.1:1/x', 'nothing listens there'],
  ['postgresql://u:p@no-such-host.invalid:5432/x', 'its host is not known'],
])('%s is refused with the reason', async (url, reason) => {
  await expect(open(url)).rejects.toThrow(
    `The database of DATABASE_URL cannot be reached: ${reason}.`,
  )
})

test('a database that does not stand is refused with the reason', async () => {
  await expect(open(databaseUrl(inject('databaseServer'), 'nowhere'))).rejects.toThrow(
    'the server has no database of that name',
  )
})

test('a wrong password is refused with the reason and is not repeated', async () => {
  const url = new URL(inject('databaseServer'))
  url.password = 'guessed'
  const refused = open(url.href)
  await expect(refused).rejects.toThrow('the server refuses the user or the password')
  await expect(refused).rejects.not.toThrow('guessed')
})
