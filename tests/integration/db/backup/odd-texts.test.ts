import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allRows } from '@/tests/support/all-rows'
import { backUp, restore, testFolder } from '@/tests/support/backup-file'
import { testDatabase } from '@/tests/support/database'

const { db, url } = await testDatabase()
const target = await testDatabase()
const folder = testFolder()

const PIECES = ['\\', '\\.', '\\N', '\n', '\r', '\t', '\b', '\v', '\\n', '"', '{', '🧭', 'أمن', '']
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 8 })
  .map((parts) => parts.join('').replaceAll('\u0000', ''))

test('whatever people write, blank or null or much like the file itself, comes back the same', async () => {
  const seed = Date.now() % 1_000_000
  const texts = [
    ...['\\.', '\\.\n', '{"rows":1}', '{"tables":1,"sha256":""}', '\\N', 'x'.repeat(300_000)],
    ...fc.sample(text, { numRuns: 500, seed }),
  ]
  await db.organization.createMany({
    data: texts.map((one, at) => ({
      ...{ key: `o-${at}`, shortName: one, name: one },
      description: at % 3 === 0 ? null : one,
    })),
  })
  await db.auditEntry.createMany({
    data: texts.map((one) => ({ kind: 'refusal', subject: one, detail: { [one]: [one, null] } })),
  })
  const file = path.join(folder, 'odd.backup')
  await backUp(url, file)
  await restore(target.url, file)
  expect(await allRows(target.url), `seed ${seed}`).toEqual(await allRows(url))
})
