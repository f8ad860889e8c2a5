import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { createDb, type Db } from '@/lib/db/client'
import { query } from './query'
import { databaseUrl } from './test-server'

const onServer = (statement: string) => query(inject('databaseServer'), statement)

/**
 * A database of its own for the test file that calls it at its top, with the real migrations
 * applied and empty; it is dropped after the file's last test.
 */
export const testDatabase = async (): Promise<{ db: Db; url: string }> => {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await onServer(`create database ${name} template ${inject('databaseTemplate')}`)
  const url = databaseUrl(inject('databaseServer'), name)
  const db = createDb(url)
  afterAll(async () => {
    await db.$disconnect()
    await onServer(`drop database if exists ${name} with (force)`)
  })
  return { db, url }
}

/** A second, empty database for the same file, with nothing in it at all. */
export const emptyDatabase = async (): Promise<string> => {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await onServer(`create database ${name}`)
  afterAll(async () => {
    await onServer(`drop database if exists ${name} with (force)`)
  })
  return databaseUrl(inject('databaseServer'), name)
}
