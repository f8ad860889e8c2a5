import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as changes } from '@/app/(public)/[assembly]/changes.csv/route'
import { GET as compare } from '@/app/(public)/[assembly]/compare.csv/route'
import { GET as followUps } from '@/app/(public)/[assembly]/follow-ups.csv/route'
import { GET as issues } from '@/app/(public)/[assembly]/issues.csv/route'
import { GET as outcomes } from '@/app/(public)/[assembly]/outcomes.csv/route'
import { GET as proposals } from '@/app/(public)/[assembly]/proposals.csv/route'
import { writeAssembly, writeCandidate, writePublication } from '@/tests/support/publication'
import { SITE, testSite } from '@/tests/support/site'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testSite()
const HANDLERS = { issues, outcomes, compare, proposals, 'follow-ups': followUps, changes }
type File = keyof typeof HANDLERS

async function ask(assembly: string, file: File, query: string) {
  const request = new Request(`${SITE}/${assembly}/${file}.csv${query}`)
  const answer = await HANDLERS[file](request, { params: Promise.resolve({ assembly }) })
  const text = (await answer.text()).replaceAll(assembly, 'the key')
  return { status: answer.status, headers: [...answer.headers], text }
}

const of = (key: string, kind: 'issues' | 'outcomes', asOf = '2024-10-14') => {
  const { assembly } = aHead()
  return aSnapshot([aRow('res-64')], {
    ...{ kind, asOf },
    assembly: { ...assembly, key, code: key.toUpperCase() },
  })
}

beforeAll(async () => {
  await writeAssembly(db, of('hidden-26', 'issues'), true)
  await db.issue.create({
    data: {
      ...{ id: randomUUID(), assemblyKey: 'hidden-26', slug: 'new-1', sortKey: 'a0' },
      title: 'A draft',
    },
  })
  await writeCandidate(db, of('hidden-26', 'issues'))
  await writeCandidate(db, of('hidden-26', 'outcomes'))
  await writeAssembly(db, of('wtsa-24', 'issues'))
  for (const kind of ['issues', 'outcomes'] as const) {
    await writePublication(db, of('wtsa-24', kind))
    await writeCandidate(db, of('wtsa-24', kind, '2024-10-15'))
  }
})

describe('a file of an unlisted assembly with a draft and candidates', () => {
  it.each<[File, string]>([
    ...(['issues', 'outcomes', 'compare', 'follow-ups'] as const).flatMap((file) =>
      ['', '?publication=1', '?publication=2'].map((query): [File, string] => [file, query]),
    ),
    ...['', '?publication=issues/1', '?publication=outcomes/1'].map((query): [File, string] => [
      ...(['proposals', query] as const),
    ]),
    ...['', '?from=issues-1&to=outcomes-1', '?publication=1'].map((query): [File, string] => [
      ...(['changes', query] as const),
    ]),
  ])('answers as one of no assembly does: %s.csv%s', async (file, query) => {
    const hidden = await ask('hidden-26', file, query)
    expect(hidden).toEqual(await ask('nowhere-26', file, query))
    expect(hidden.status).toBe(404)
    expect(hidden.text).toMatch(/^There is no assembly “the key” here\./u)
  })
})

it.each([
  ['issues', '?publication=2', 'Issues'],
  ['outcomes', '?publication=2', 'Outcomes'],
  ['compare', '?publication=2', 'Outcomes'],
  ['follow-ups', '?publication=2', 'Outcomes'],
  ['proposals', '?publication=outcomes/2', 'Outcomes'],
] as const)('a candidate is not the last number that %s.csv%s names', async (file, query, kind) => {
  const { status, text } = await ask('wtsa-24', file, query)
  const sentence = `There is no ${kind} Matrix No. 2 of WTSA-24; the last is No. 1.`
  expect([status, text.split('\n')[0]]).toEqual([404, sentence])
})
