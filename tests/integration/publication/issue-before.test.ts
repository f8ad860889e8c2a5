import { beforeAll, expect, it } from 'vitest'
import { publishedIn } from '@/lib/db/published'
import { getIssue } from '@/lib/publication/get-issue'
import { testDatabase } from '@/tests/support/database'
import { writeAssembly, writePublication } from '@/tests/support/publication'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testDatabase()
const context = { db: publishedIn(db) }
const assembly = 'wtsa-24'

beforeAll(async () => {
  const baseline = aSnapshot([aRow('res-1', { concern: 'high' })])
  await writeAssembly(db, baseline)
  const { id } = await writePublication(db, baseline)
  const later = aSnapshot(
    [aRow('res-1', { concern: 'low' }), aRow('new-3', { concern: 'high' }), aRow('new-4')],
    { asOf: '2024-10-15' },
  )
  await writePublication(db, later, { number: 2 })
  const rows = [
    aRow('res-1', { concern: 'high', residual_concern: 'low', result: 'revised' }),
    { ...aRow('new-3', { residual_concern: 'low', result: 'adopted-new' }), inBaseline: false },
  ]
  const outcomes = aSnapshot(rows, { kind: 'outcomes', asOf: '2024-11-18' })
  await writePublication(db, outcomes, { baselineId: id })
})

it('an issue was before what the outcomes are measured against, not what a later number says', async () => {
  const { issues, comparison } = await getIssue(context, { assembly, slug: 'res-1' })
  expect(issues).toMatchObject({ mark: { number: 1 }, row: { cells: { concern: 'high' } } })
  expect(comparison).toMatchObject({ before: 'high', change: 'lowered', after: 'low' })
})

it('an issue that the baseline lacks has no before, whatever a later number holds', async () => {
  const { issues, comparison } = await getIssue(context, { assembly, slug: 'new-3' })
  expect([issues, comparison?.change]).toEqual([null, 'new'])
})

it('an issue without outcomes is as the latest number that holds it', async () => {
  const { issues } = await getIssue(context, { assembly, slug: 'new-4' })
  expect(issues?.mark.number).toBe(2)
})
