import { beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { listPages } from '@/lib/publication/list-pages'
import { testDatabase } from '@/tests/support/database'
import {
  remove,
  withdraw,
  writeAssembly,
  writeCandidate,
  writePublication,
} from '@/tests/support/publication'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
const assemblyOf = (key: string) => ({ ...aHead().assembly, key, code: key.toUpperCase() })
const paths = async () => (await listPages({ db: publishedIn(db) })).map(({ path }) => path)

beforeAll(async () => {
  await db.theme.createMany({
    data: [
      { key: 'security', name: 'Security' },
      { key: 'unnamed', name: 'Unnamed' },
      { key: 'cyber', name: 'Cyber', retired: true, mergedInto: 'security' },
    ],
  })
  const first = aSnapshot([aRow('res-1'), aRow('res-2')])
  await writeAssembly(db, first)
  const one = await writePublication(db, first)
  const after = aSnapshot([aRow('res-1', { themes: ['cyber'] })], {
    kind: 'outcomes',
    asOf: '2024-11-18',
  })
  await writePublication(db, after, { baselineId: one.id })
  const wrong = aSnapshot([aRow('res-3')], { asOf: '2024-10-15' })
  await withdraw(db, (await writePublication(db, wrong, { number: 2 })).id)
  const erased = aSnapshot([aRow('res-4')], { asOf: '2024-10-16' })
  await remove(db, await writePublication(db, erased, { number: 3 }))
  await writeCandidate(db, aSnapshot([aRow('res-5')], { asOf: '2024-10-17' }))
  await writeAssembly(db, aSnapshot([], { assembly: assemblyOf('listed') }))
  const hidden = aSnapshot([aRow('res-6')], { assembly: assemblyOf('hidden') })
  await writeAssembly(db, hidden, true)
  await writeCandidate(db, hidden)
})

describe('the pages that search engines should know', () => {
  it('are the assemblies, their latest publications and the issues that stand in one', async () => {
    expect((await paths()).toSorted()).toEqual([
      ...[
        '/',
        '/about',
        '/about/data',
        '/follow-ups',
        '/glossary',
        '/instruments',
        '/listed',
        '/organizations',
        '/proponents',
        '/themes',
        '/themes/security',
        '/wtsa-24',
        '/wtsa-24/changes',
        '/wtsa-24/compare',
        '/wtsa-24/compare/1',
        '/wtsa-24/issues',
        '/wtsa-24/issues/1',
      ],
      ...[
        '/wtsa-24/outcomes',
        '/wtsa-24/outcomes/1',
        '/wtsa-24/proposals',
        '/wtsa-24/res-1',
        '/wtsa-24/res-2',
      ],
    ])
  })

  it('say when what they show was published, and nothing where nothing was', async () => {
    const pages = new Map(
      (await listPages({ db: publishedIn(db) })).map(({ path, changed }) => [path, changed]),
    )
    expect(pages.get('/listed')).toBeNull()
    expect(Date.parse(pages.get('/wtsa-24/res-1') ?? '')).not.toBeNaN()
    expect(pages.get('/wtsa-24/res-1')).toBe(pages.get('/wtsa-24/outcomes'))
    expect(pages.get('/wtsa-24/res-2')).toBe(pages.get('/wtsa-24/issues'))
    expect(pages.get('/wtsa-24/issues/1')).toBe(pages.get('/wtsa-24/issues'))
  })
})
