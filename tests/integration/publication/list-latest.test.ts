import { beforeAll, describe, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import type { FollowUp } from '@/lib/domain/records'
import { listFollowUps } from '@/lib/publication/list-follow-ups'
import { listLatest } from '@/lib/publication/list-latest'
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

const followUp = (id: string, more: Partial<FollowUp> = {}): FollowUp => ({
  ...{ id, action: `Action ${id}`, responsible: null, where: null, due: null, state: 'open' },
  ...{ url: null, ...more },
})

const pp = {
  ...aHead().assembly,
  key: 'pp-26',
  code: 'PP-26',
  opensOn: '2026-11-09',
  closesOn: null,
}
const empty = {
  ...aHead().assembly,
  key: 'wtpf-26',
  code: 'WTPF-26',
  opensOn: null,
  closesOn: null,
}

beforeAll(async () => {
  const before = aSnapshot([aRow('res-1', { concern: 'high' }), aRow('res-2', { concern: 'low' })])
  await writeAssembly(db, before)
  const one = await writePublication(db, before)
  const after = aSnapshot(
    [
      aRow('res-1', {
        ...{ concern: 'high', residual_concern: 'low', result: 'revised' },
        follow_ups: [
          followUp('undated'),
          followUp('at-pp', { where: 'pp-26 ' }),
          followUp('elsewhere', { where: 'WTDC-25' }),
          followUp('at-forum', { where: 'WTPF-26' }),
          followUp('late', { due: '2027-03-01', state: 'in-progress' }),
          followUp('soon', { due: '2026-12-01' }),
          followUp('done', { due: '2026-01-01', state: 'done' }),
        ],
      }),
    ],
    { kind: 'outcomes', asOf: '2024-11-18' },
  )
  await writePublication(db, after, { baselineId: one.id })
  const wrong = aSnapshot([aRow('res-1', { follow_ups: [followUp('withdrawn')] })], {
    ...{ kind: 'outcomes', asOf: '2024-11-19' },
  })
  await withdraw(db, (await writePublication(db, wrong, { number: 2 })).id)
  const only = aSnapshot([aRow('res-9', { concern: 'medium' })], { assembly: pp })
  await writeAssembly(db, only)
  await writePublication(db, only)
  await writeCandidate(
    db,
    aSnapshot([aRow('res-9', { follow_ups: [followUp('candidate')] })], {
      ...{ assembly: pp, kind: 'outcomes', asOf: '2026-11-28' },
    }),
  )
  await writeAssembly(db, aSnapshot([], { assembly: empty }))
})

describe('what stands of every assembly', () => {
  it('is its latest outcomes beside their baseline, else its issues, newest assembly first', async () => {
    const latest = await listLatest(context)
    expect(latest.map(({ assembly, mark }) => [assembly.key, mark.kind, mark.number])).toEqual([
      ['pp-26', 'issues', 1],
      ['wtsa-24', 'outcomes', 1],
    ])
    expect(
      latest.flatMap(({ rows }) =>
        rows.map(({ row, before, after, change }) => [row.slug, before, after, change]),
      ),
    ).toEqual([
      ['res-9', 'medium', null, ''],
      ['res-1', 'high', 'low', 'lowered'],
      ['res-2', 'low', null, 'dropped'],
    ])
  })
})

describe('what remains to be done', () => {
  it('stands by date and by the assembly it is for; nothing done, withdrawn or of a candidate', async () => {
    const groups = await listFollowUps(context)
    const said = groups.map(({ at, items }) => [
      typeof at === 'string' ? at : at.code,
      items.map(({ followUp: { id } }) => id),
    ])
    expect(said).toEqual([
      ['dated', ['soon', 'late']],
      ['WTPF-26', ['at-forum']],
      ['PP-26', ['at-pp']],
      ['undated', ['undated', 'elsewhere']],
    ])
  })
})
