import { beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { findComparison } from '@/lib/publication/find-comparison'
import { findPublication } from '@/lib/publication/find-publication'
import { getAssembly } from '@/lib/publication/get-assembly'
import { getIssue } from '@/lib/publication/get-issue'
import { listAssemblies } from '@/lib/publication/list-assemblies'
import { listPublications } from '@/lib/publication/list-publications'
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
const context = { db: publishedIn(db) }
const assembly = 'wtsa-24'

const revised = { result: 'revised' } as const
const first = aSnapshot([
  aRow('res-1', { reference: 'Res 1', concern: 'high' }),
  aRow('res-2', { concern: 'low' }),
])
const second = aSnapshot(first.rows, { asOf: '2024-10-15', title: 'Corrected' })
const third = aSnapshot(first.rows, { asOf: '2024-10-16', title: 'Removed later' })
const fourth = aSnapshot(first.rows, { asOf: '2024-10-17', title: 'Withdrawn later' })
const outcomes = aSnapshot(
  [aRow('res-1', { concern: 'high', residual_concern: 'low', ...revised })],
  { kind: 'outcomes', asOf: '2024-11-18' },
)
const elsewhere = (key: string, opensOn: string | null, name = aHead().assembly.name) => {
  const { assembly: one } = aHead()
  return aSnapshot([], { assembly: { ...one, key, name, code: key, opensOn, closesOn: null } })
}

beforeAll(async () => {
  await writeAssembly(db, first)
  await writeAssembly(db, elsewhere('pp-26', '2026-11-09'))
  await writeAssembly(db, elsewhere('wtpf-26', null, 'Policy Forum 2026'))
  await writeAssembly(db, elsewhere('wtsa-28', null, 'Standardization Assembly 2028'))
  await writeAssembly(db, elsewhere('secret-1', '2030-01-01'), true)
  const one = await writePublication(db, first)
  await writePublication(db, second, { number: 2, correctsId: one.id, correction: 'A level.' })
  await remove(db, await writePublication(db, third, { number: 3 }))
  await withdraw(db, (await writePublication(db, fourth, { number: 4 })).id)
  await writePublication(db, outcomes, { baselineId: one.id })
  await writeCandidate(db, aSnapshot([aRow('not-yet')], { asOf: '2025-01-01' }), {
    correctsId: one.id,
  })
})

describe('the assemblies', () => {
  it('stand newest first, those without a day by the year of their name, an unlisted one not before its first publication', async () => {
    const keys = (await listAssemblies(context)).map((entry) => entry.assembly.key)
    expect(keys).toEqual(['wtsa-28', 'wtpf-26', 'pp-26', 'wtsa-24'])
    await expect(getAssembly(context, 'secret-1')).rejects.toMatchObject({ code: 'not-found' })
    await writePublication(db, elsewhere('secret-1', '2030-01-01'))
    expect((await listAssemblies(context)).map((entry) => entry.assembly.key)).toContain('secret-1')
  })

  it('give their days as days and no column of the desk', async () => {
    const entry = await getAssembly(context, assembly)
    expect(entry.assembly).toEqual({
      ...first.head.assembly,
      stageByHand: null,
    })
  })
})

describe('a publication', () => {
  it('is found by its number for ever, with what came after it', async () => {
    const found = await findPublication(context, { assembly, kind: 'issues', number: 1 })
    expect(found).toMatchObject({
      state: 'published',
      matrix: {
        ...first,
        number: 1,
        latest: 2,
        correctedBy: { number: 2, why: 'A level.' },
        withdrawn: null,
      },
    })
  })

  it('that is the latest is neither withdrawn nor removed nor a candidate', async () => {
    const found = await findPublication(context, { assembly, kind: 'issues', number: 'latest' })
    expect(found).toMatchObject({
      matrix: { number: 2 },
      mark: { corrects: { number: 1, why: 'A level.' } },
    })
  })

  it('that is withdrawn stays readable with its reason', async () => {
    const found = await findPublication(context, { assembly, kind: 'issues', number: 4 })
    expect(found).toMatchObject({
      matrix: { rows: first.rows, withdrawn: { reason: 'It was wrong.' } },
    })
  })

  it('that is removed leaves number, dates, hash and reason', async () => {
    const found = await findPublication(context, { assembly, kind: 'issues', number: 3 })
    expect(found).toMatchObject({
      state: 'removed',
      mark: { number: 3, asOf: '2024-10-16', removed: { reason: 'By law.' } },
    })
    expect(JSON.stringify(found)).toContain('contentHash')
    expect(found).not.toHaveProperty('matrix')
  })

  it.each([
    { assembly, kind: 'issues', number: 5 },
    { assembly, kind: 'outcomes', number: 2 },
    { assembly: 'pp-26', kind: 'issues', number: 'latest' },
    { assembly: 'nowhere', kind: 'issues', number: 1 },
  ] as const)('is not found under $assembly $kind $number', async (wanted) => {
    expect(await findPublication(context, wanted)).toEqual({ state: 'not-found' })
  })

  it('stands in the list of all, newest first', async () => {
    const marks = await listPublications(context, { assembly })
    expect(marks.map((mark) => `${mark.kind}/${mark.number}`)).toEqual([
      'outcomes/1',
      'issues/4',
      'issues/3',
      'issues/2',
      'issues/1',
    ])
  })
})

describe('before and after', () => {
  it('sets the outcomes beside the baseline they were measured against', async () => {
    const found = await findComparison(context, { assembly, number: 'latest' })
    if (found.state !== 'published') throw new Error(found.state)
    expect(found.baseline?.number).toBe(1)
    expect(found.comparison.rows.map(({ row, change }) => [row.slug, change])).toEqual([
      ['res-1', 'lowered'],
      ['res-2', 'dropped'],
    ])
  })
})

describe('an issue', () => {
  it('has its values before from the baseline, and its level over all that hold it', async () => {
    const issue = await getIssue(context, { assembly, slug: 'res-1' })
    expect(issue.issues?.mark.number).toBe(1)
    expect(issue.outcomes?.mark).toMatchObject({ kind: 'outcomes', number: 1 })
    expect(issue.comparison?.change).toBe('lowered')
    expect(issue.levels.map(({ mark, level }) => [mark.kind, mark.number, level])).toEqual([
      ['issues', 1, 'high'],
      ['issues', 2, 'high'],
      ['issues', 4, 'high'],
      ['outcomes', 1, 'low'],
    ])
    expect(issue.next).toBeNull()
    expect(issue.lacking).toEqual([])
  })

  it('knows the latest that was made after all that hold it, and holds it no more', async () => {
    const issue = await getIssue(context, { assembly, slug: 'res-2' })
    expect(issue.lacking.map(({ mark }) => [mark.kind, mark.number])).toEqual([['outcomes', 1]])
  })

  it('of the issues matrix alone knows its neighbours there', async () => {
    const issue = await getIssue(context, { assembly, slug: 'res-2' })
    expect(issue.outcomes).toBeNull()
    expect(issue.comparison?.change).toBe('dropped')
    expect(issue.previous).toEqual({ slug: 'res-1', reference: 'Res 1', title: null })
  })

  it('that no publication holds answers as an unknown one', async () => {
    for (const slug of ['not-yet', 'res-999']) {
      await expect(getIssue(context, { assembly, slug })).rejects.toMatchObject({
        code: 'not-found',
        message: 'There is no issue at this address.',
      })
    }
  })
})
