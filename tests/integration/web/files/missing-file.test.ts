import { beforeAll, describe, expect, it } from 'vitest'
import { GET as changes } from '@/app/(public)/[assembly]/changes.csv/route'
import { GET as compare } from '@/app/(public)/[assembly]/compare.csv/route'
import { GET as issues } from '@/app/(public)/[assembly]/issues.csv/route'
import { GET as proposals } from '@/app/(public)/[assembly]/proposals.csv/route'
import { remove, withdraw, writeAssembly, writePublication } from '@/tests/support/publication'
import { SITE, testSite } from '@/tests/support/site'
import { aHead, aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testSite()
const HANDLERS = { issues, compare, proposals, changes }
type File = keyof typeof HANDLERS

async function ask(assembly: string, file: File, query = '') {
  const request = new Request(`${SITE}/${assembly}/${file}.csv?${query}`)
  const answer = await HANDLERS[file](request, { params: Promise.resolve({ assembly }) })
  return [answer.status, (await answer.text()).trim().split('\n')] as const
}

const LISTED = `What is published is listed at ${SITE}/ with its files.`

beforeAll(async () => {
  const { assembly } = aHead()
  const of = (key: string, asOf = '2024-10-14') =>
    aSnapshot([aRow('res-64')], { asOf, assembly: { ...assembly, key, code: key.toUpperCase() } })
  for (const key of ['wtsa-24', 'pp-26', 'wtdc-25', 'wtsa-20', 'wtsa-16'])
    await writeAssembly(db, of(key))
  await writePublication(db, of('wtsa-24'))
  await withdraw(db, (await writePublication(db, of('wtsa-24', '2024-10-15'), { number: 2 })).id)
  await remove(db, await writePublication(db, of('wtsa-24', '2024-10-16'), { number: 3 }))
  await withdraw(db, (await writePublication(db, of('wtdc-25'))).id)
  const after = (key: string) => {
    const { head, rows } = of(key)
    return { head: { ...head, kind: 'outcomes' as const }, rows }
  }
  await writePublication(db, of('wtsa-20'))
  await writePublication(db, after('wtsa-20'))
  await writePublication(db, of('wtsa-16'))
  const baseline = await writePublication(db, of('wtsa-16', '2024-10-15'), { number: 2 })
  await writePublication(db, after('wtsa-16'), { baselineId: baseline.id })
  await remove(db, baseline)
})

describe('a file that there is not', () => {
  it.each([
    ['nowhere', 'issues', '', 'There is no assembly “nowhere” here.'],
    ['nowhere', 'changes', '', 'There is no assembly “nowhere” here.'],
    [
      'wtsa-24',
      'issues',
      'publication=9',
      'There is no Issues Matrix No. 9 of WTSA-24; the last is No. 2.',
    ],
    [
      'wtsa-24',
      'proposals',
      'publication=issues/9',
      'There is no Issues Matrix No. 9 of WTSA-24; the last is No. 2.',
    ],
    [
      'wtsa-24',
      'compare',
      'publication=2',
      'No Outcomes Matrix of WTSA-24 has been published yet.',
    ],
    ['pp-26', 'issues', 'publication=1', 'No Issues Matrix of PP-26 has been published yet.'],
  ] as const)('of %s, %s.csv?%s says why', async (...of) => {
    const [assembly, file, query, sentence] = of
    const [status, lines] = await ask(assembly, file, query)
    expect([status, lines[0], lines.at(-1)]).toEqual([404, sentence, LISTED])
    expect(lines.join()).not.toContain('no such file')
  })

  it('is told to be withdrawn where the only one was, and where it can be had', async () => {
    const [status, lines] = await ask('wtdc-25', 'issues')
    expect(status).toBe(404)
    expect(lines).toEqual([
      expect.stringMatching(
        /^Issues Matrix No\. 1 was withdrawn at .*issues\.csv\?publication=1\.$/u,
      ),
      LISTED,
    ])
  })

  it('is told where two publications do not go together by themselves', async () => {
    const [status, lines] = await ask('wtsa-24', 'changes')
    expect([status, lines]).toEqual([404, [expect.stringMatching(/Name two by from and to/u)]])
  })

  it.each([
    ['wtsa-24', 'from=issues-1', 'issues-1', 'to', 'issues-2'],
    ['wtsa-20', 'to=outcomes-1', 'outcomes-1', 'from', 'issues-1'],
    ['wtsa-16', 'to=outcomes-1', 'outcomes-1', 'from', 'issues-1'],
  ])('is told, of %s by %s, to want the name of the other one, which it takes', async (...of) => {
    const [assembly, query, named, name, other] = of
    expect(await ask(assembly, 'changes', query)).toEqual([
      404,
      [`No publication goes with ${named} by itself; name the other one by ${name}.`],
    ])
    const [status] = await ask(assembly, 'changes', `${query}&${name}=${other}`)
    expect(status).toBe(200)
  })
})

it('where a name is not known, the filters are named and what the file takes beside them', async () => {
  const [status, [sentence]] = await ask('wtsa-24', 'issues', 'colour=red')
  expect(status).toBe(400)
  expect(sentence).toMatch(
    /here are concern, .*, sort; beside them stand publication, for, separator\.$/u,
  )
})
