import pg from 'pg'
import { readEnvFile } from '@/lib/env'
import { findChromium } from '@/scripts/find-chromium'
import { startApp } from './app-server'
import { ensureTemplate } from './template'
import { databaseUrl, openTestServer } from './test-server'

/**
 * Runs once before the browser tests: Chromium, a database of its own, and the built site on it.
 * The tests find them by CHROMIUM_PATH, SITE_URL, SITE_DATABASE_URL and SITE_AUTH_SECRET.
 */
const setUp = async () => {
  readEnvFile()
  process.env.CHROMIUM_PATH = findChromium()
  const server = await openTestServer()
  const name = `test_${process.pid}_browser`
  const template = await ensureTemplate(server)
  const client = new pg.Client(server.url)
  await client.connect()
  await client.query(`create database ${name} template ${template}`)
  process.env.SITE_DATABASE_URL = databaseUrl(server.url, name)
  const app = await startApp(process.env.SITE_DATABASE_URL)
  process.env.SITE_URL = app.url
  process.env.SITE_AUTH_SECRET = app.authSecret
  return async () => {
    await app.close()
    await client.query(`drop database if exists ${name} with (force)`)
    await client.end()
    await server.release()
  }
}

export default setUp
