import { beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { searchIssues } from '@/lib/publication/search-issues'
import { testDatabase } from '@/tests/support/database'
import {
  withdraw,
  writeAssembly,
  writeCandidate,
  writePublication,
} from '@/tests/support/publication'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
const context = { db: publishedIn(db) }
const found = async (...q: string[]) =>
  (await searchIssues(context, q)).map(({ assembly, count, issues }) => [
    ...[assembly.key, count],
    issues.map(({ item }) => item.row.slug),
  ])

const elsewhere = (key: string, opensOn: string) => ({
  ...{ ...aHead().assembly, key, code: key.toUpperCase() },
  ...{ opensOn, closesOn: null },
})

beforeAll(async () => {
  const before = aSnapshot([
    aRow('res-64', { reference: 'Res 64', title: 'IPv6', concern: 'high' }),
    aRow('gone', { title: 'Left out later, on addresses' }),
  ])
  await writeAssembly(db, before)
  const { id } = await writePublication(db, before)
  const after = aSnapshot(
    [
      aRow('res-50', { reference: 'Res 50', position: 'Nothing on addresses.' }),
      aRow('res-64', {
        reference: 'Res 64',
        title: 'Addresses',
        concern: 'high',
        result: 'revised',
      }),
    ],
    { kind: 'outcomes', asOf: '2024-11-18' },
  )
  await writePublication(db, after, { baselineId: id })

  const assembly = elsewhere('pp-26', '2026-11-09')
  const coming = aSnapshot([aRow('res-64', { reference: 'Résolution 64', summary: 'Adresses' })], {
    assembly,
  })
  await writeAssembly(db, coming)
  await writePublication(db, coming)
  const wrong = aSnapshot([aRow('wrong', { title: 'Withdrawn' })], { assembly, asOf: '2026-01-02' })
  await withdraw(db, (await writePublication(db, wrong, { number: 2 })).id)
  const many = Array.from({ length: 60 }, (_, at) => aRow(`row-${at}`, { position: 'Telegrams.' }))
  const half = Array.from({ length: 50 }, (_, at) =>
    aRow(`half-${at}`, { title: 'Cyber texts', position: 'On quantum keys.' }),
  )
  const named = [
    aRow('about', { summary: 'Telegrams' }),
    aRow('name', { title: 'Telegrams' }),
    ...[...half, aRow('whole', { title: 'Quantum cyber' })],
    aRow('named-so', { title: 'Aims of the zxy', summary: 'Zxylophones' }),
    aRow('mentions', { title: 'Machines', position: 'Nothing on ZXY, please.' }),
    aRow('begins-so', { title: 'Zxylon' }),
  ]
  const large = aSnapshot([...many, ...named], { assembly: elsewhere('wcit-12', '2012-12-03') })
  await writeAssembly(db, large)
  await writePublication(db, large)
  await writeCandidate(db, aSnapshot([aRow('draft', { title: 'Candidate' })], { assembly }))
})

describe('a search over all assemblies', () => {
  it('finds a reference in whichever spelling, the newest assembly first', async () => {
    expect(await found('RES64')).toEqual([
      ['pp-26', 1, ['res-64']],
      ['wtsa-24', 1, ['res-64']],
    ])
    expect(await found('Res 6')).toEqual([])
  })

  it('finds words in the latest publication and what its baseline alone holds, names first', async () => {
    expect(await found('addresses')).toEqual([['wtsa-24', 3, ['res-64', 'gone', 'res-50']]])
    expect(await found('IPv6')).toEqual([])
  })

  it('begins with initials that stand as a word, before the words that they begin', async () => {
    expect(await found('zxy')).toEqual([['wcit-12', 3, ['named-so', 'mentions', 'begins-so']]])
  })

  it('begins with what is named so and what is about it, however many mention it', async () => {
    const first = ['name', 'about', 'row-0', 'row-1', 'row-2', 'row-3']
    expect(await found('telegrams')).toEqual([['wcit-12', 62, first]])
    const [, , shown] = (await found('quantum cyber'))[0] ?? []
    expect(shown).toEqual(['whole', 'half-0', 'half-1', 'half-2', 'half-3', 'half-4'])
  })

  it('finds nothing of what was withdrawn, of a candidate, or where nothing is asked', async () => {
    expect(await found('withdrawn')).toEqual([])
    expect(await found('candidate')).toEqual([])
    expect(await found()).toEqual([])
  })

  it('finds what any of several searches finds', async () => {
    expect(await found('adresses', 'Res 50')).toEqual([
      ['pp-26', 1, ['res-64']],
      ['wtsa-24', 1, ['res-50']],
    ])
  })

  it('gives the level on both sides, and on the side that lacks an issue none', async () => {
    const [, outcomes] = await searchIssues(context, ['Res 64'])
    expect(outcomes?.issues[0]?.item).toMatchObject({ before: 'high', after: 'not-assessed' })
    const [dropped] = await searchIssues(context, ['left out'])
    expect(dropped?.issues[0]?.item).toMatchObject({ before: 'not-assessed', after: null })
  })
})
