import { beforeAll, describe, expect, test } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { applyFilter } from '@/lib/domain/filter/apply-filter'
import { parseFilter } from '@/lib/domain/filter/parse-filter'
import { rollUp } from '@/lib/domain/roll-up'
import { saveChanges } from '@/lib/matrix/save-changes'
import { findComparison } from '@/lib/publication/find-comparison'
import { loadSample } from '@/prisma/sample/load'
import { readSample } from '@/prisma/sample/read-sample'
import { uuidOf } from '@/prisma/sample/uuid-of'
import { testDatabase } from '../../../support/database'

const { db } = await testDatabase()
const lines: string[] = []
const load = () => loadSample({ db, log: (line) => lines.push(line) })

const editor = {
  personId: null,
  name: 'Somebody',
  role: 'editor',
  assemblies: [],
  sessionId: null,
  confirmed: true,
} as const

const everything = async () => ({
  issues: await db.issue.findMany({ orderBy: [{ assemblyKey: 'asc' }, { slug: 'asc' }] }),
  changes: await db.cellChange.findMany({ orderBy: { id: 'asc' } }),
  publications: await db.publication.findMany({
    orderBy: [{ assemblyKey: 'asc' }, { kind: 'asc' }],
  }),
  snapshots: await db.snapshot.count(),
  assemblies: await db.assembly.findMany({ orderBy: { key: 'asc' } }),
  organizations: await db.organization.findMany({ orderBy: { key: 'asc' } }),
  members: await db.organizationMember.count(),
  proponents: await db.proponent.findMany({ orderBy: { key: 'asc' } }),
  aliases: await db.proponentAlias.count(),
  instruments: await db.instrument.findMany({ orderBy: { key: 'asc' } }),
  revisions: await db.instrumentRevision.count(),
  labels: await db.instrumentAlias.count(),
})

beforeAll(load)

describe('loading the sample', () => {
  test('brings WTSA-24 with its 22 issues and both publications', async () => {
    const { issues, publications, assemblies } = await everything()
    const ofNewDelhi = issues.filter(({ assemblyKey }) => assemblyKey === 'wtsa-24')
    expect(ofNewDelhi).toHaveLength(22)
    expect(ofNewDelhi.every(({ slugFixed }) => slugFixed)).toBe(true)
    expect(assemblies).toHaveLength(20)
    expect(publications.filter(({ assemblyKey }) => assemblyKey === 'wtsa-24')).toMatchObject([
      { kind: 'issues', number: 1, asOf: '2024-10-14', assemblyKey: 'wtsa-24' },
      { kind: 'outcomes', number: 1, asOf: '2024-11-18', assemblyKey: 'wtsa-24' },
    ])
    expect(lines).toContain('The sample of WTSA-24 is loaded: 22 issues.')
  })

  test('stands in the audit as one entry, and again not at all', async () => {
    const kinds = async () => (await db.auditEntry.findMany()).map(({ kind }) => kind)
    expect(await kinds()).toEqual(['sample-loaded'])
    await load()
    expect(await kinds()).toEqual(['sample-loaded'])
  })

  test('leaves a matrix that has no publication a draft', async () => {
    const drafts = await db.issue.findMany({ where: { assemblyKey: 'pp-26' } })
    expect(drafts.map(({ slug, readiness }) => [slug, readiness]).toSorted()).toEqual([
      ['res-102', 'drafted'],
      ['res-130', 'to-review'],
      ['res-146', 'to-do'],
    ])
    expect(drafts.some(({ slugFixed }) => slugFixed)).toBe(false)
    expect(await db.snapshot.count({ where: { assemblyKey: 'pp-26' } })).toBe(0)
  })

  test('says where an issue stood at the assembly before', async () => {
    const { content } = await db.snapshotRow.findFirstOrThrow({
      where: { slug: 'res-64', snapshot: { kind: 'issues', assemblyKey: 'wtsa-16' } },
    })
    expect(content).toMatchObject({
      lastTime: { assembly: 'wtsa-12', code: 'WTSA-12', slug: 'res-64', reference: 'Res 64' },
    })
  })

  test('leaves nothing set aside', async () => {
    expect(await db.setAsideChange.count()).toBe(0)
  })

  test('measures the outcomes against the issues', async () => {
    const outcomes = await db.snapshot.findFirstOrThrow({
      where: { kind: 'outcomes', assemblyKey: 'wtsa-24' },
      select: { baseline: { select: { kind: true, number: true } }, rows: true },
    })
    expect(outcomes.baseline).toEqual({ kind: 'issues', number: 1 })
    expect(outcomes.rows).toHaveLength(22)
  })

  test('keeps the outcome out of the publication that came before it', async () => {
    const row = (kind: string) =>
      db.snapshotRow.findFirstOrThrow({
        where: { slug: 'res-50', snapshot: { kind, assemblyKey: 'wtsa-24' } },
      })
    expect((await row('issues')).content).toMatchObject({
      cells: { concern: 'high', result: null, proposals: [{ fate: 'pending' }] },
    })
    expect((await row('outcomes')).content).toMatchObject({
      cells: { concern: 'high', result: 'revised', proposals: [{ fate: 'accepted-in-part' }] },
      instrument: { key: 'wtsa-res-50' },
    })
  })

  test('changes nothing the second time', async () => {
    const before = await everything()
    await load()
    expect(await everything()).toEqual(before)
  })

  test('leaves what people have changed since', async () => {
    const issue = await db.issue.findFirstOrThrow({
      where: { slug: 'res-22', assemblyKey: 'wtsa-24' },
    })
    const change = {
      id: uuidOf('a change of somebody'),
      issueId: issue.id,
      column: 'outcome_summary',
      before: issue.outcomeSummary,
      after: 'Somebody knows more.',
    }
    await saveChanges({ db, actor: editor }, { assembly: 'wtsa-24', changes: [change] })
    await db.installation.update({ where: { id: 1 }, data: { publisher: 'Somebody' } })
    const before = await everything()
    await load()
    expect(await everything()).toEqual(before)
    expect(await db.installation.findUniqueOrThrow({ where: { id: 1 } })).toMatchObject({
      publisher: 'Somebody',
    })
  })
})

const context = { db: publishedIn(db) }
const finished = readSample().matrices.filter(({ publications }) =>
  publications.some(({ kind }) => kind === 'outcomes'),
)

async function compared(assembly: string) {
  const found = await findComparison(context, { assembly, number: 'latest' })
  if (found.state !== 'published') throw new Error(`${assembly} has no outcomes.`)
  return found
}

async function found(assembly: string, query: string): Promise<string[]> {
  const { head, rows } = (await compared(assembly)).comparison
  const where = { kind: 'compare', head, place: 'file' } as const
  const { filter, faults } = parseFilter(new URLSearchParams(query), where)
  expect(faults).toEqual([])
  return applyFilter(rows, head, filter).map(({ row }) => row.slug)
}

describe.each(finished.map(({ assembly }) => assembly.key))('the published sample of %s', (key) => {
  test('counts each rated issue once, and the parts of each level add up to it', async () => {
    const { rows } = (await compared(key)).comparison
    const { levels, welcomed } = rollUp(rows)
    for (const { level, total, parts } of [...levels, welcomed]) {
      expect(total).toBe(rows.filter(({ before }) => before === level).length)
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total)
    }
    expect(rows.filter(({ presence }) => presence === 'dropped')).toEqual([])
  })

  test('says of no concern that it was addressed where the level has not fallen', async () => {
    const { rows } = (await compared(key)).comparison
    const addressed = rows.filter(
      ({ row, before, after }) =>
        row.cells.concern_status === 'addressed' &&
        ['high', 'medium', 'low'].includes(before ?? '') &&
        after !== 'not-assessed',
    )
    const same = addressed.filter(({ change }) => change === 'unchanged' || change === 'raised')
    expect(same.map(({ row }) => row.slug)).toEqual([])
  })

  test('names a source of each issue', async () => {
    const { rows } = (await compared(key)).comparison
    const bare = rows.filter(({ row }) => row.cells.sources.length === 0)
    expect(bare.map(({ row }) => row.slug)).toEqual([])
  })
})

describe('in the sample', () => {
  test.each([
    [
      'wcit-12',
      'q=CWG-WCIT12/C-117(Rev.1)',
      ['revision-principles', 'definitions', 'roaming', 'itu-t-recommendations'],
    ],
    ['wtsa-16', 'q=Res 97', ['iap-5']],
    ['wtsa-16', 'q=[IAP-5]', ['iap-5']],
    ['wtsa-16', 'q=Res 98', ['new-iot']],
    ['wtsa-16', 'q=[ARB-2]', ['counterf']],
    ['wtsa-16', 'q=EUR/45A12/1', ['res-64']],
    ['wtsa-16', 'origin=rcc&fate=merged', ['counterf']],
    ['wtsa-16', 'origin=AFCP&fate=not-accepted', ['res-47', 'doa']],
    ['wtsa-16', 'supporter=usa', ['res-1']],
    ['wtsa-12', 'q=Res 80', ['b-1']],
    ['wtsa-12', 'opponent=usa', ['res-64']],
    ['wtsa-20', 'opponent=ripe-ncc', ['new-ip']],
  ])('%s, asked for %s, shows %j', async (key, query, slugs) => {
    expect(await found(key, query)).toEqual(slugs)
  })
})
