import { vi } from 'vitest'
import type { Db } from '@/lib/db/client'
import { SITE } from './site'

const FORMS = ['', 'for=excel', 'for=excel&separator=semicolon']
const FILES = ['issues', 'outcomes', 'compare', 'proposals', 'follow-ups'] as const
const QUERIES = ['', 'publication=1', 'publication=2', 'publication=3', 'publication=outcomes/1']

/**
 * Everything that the public may take away from this database: each file in each form, of the
 * latest publication and of every numbered one, with status and headers. The site is loaded anew,
 * since it keeps in memory what it has read.
 */
export const publicFiles = async (db: Db): Promise<Record<string, string>> => {
  vi.resetModules()
  Object.assign(globalThis, { plenaryDb: db })
  const { provideSettings } = await import('@/lib/env')
  provideSettings({ APP_URL: SITE, DATABASE_URL: 'postgresql://x/x', AUTH_SECRET: 'x'.repeat(32) })
  const { publicFile } = await import('@/lib/web/files/public-file')
  const assemblies = await db.assembly.findMany({ select: { key: true }, orderBy: { key: 'asc' } })
  const answers: Record<string, string> = {}
  for (const { key } of assemblies)
    for (const file of FILES)
      for (const query of QUERIES.flatMap((one) => FORMS.map((form) => `${one}&${form}`))) {
        const address = `${SITE}/${key}/${file}.csv?${query}`
        const params = Promise.resolve({ assembly: key })
        const answer = await publicFile(file)(new Request(address), { params })
        const headers = JSON.stringify([...answer.headers])
        answers[address] = `${answer.status} ${headers}\n${await answer.text()}`
      }
  return answers
}
