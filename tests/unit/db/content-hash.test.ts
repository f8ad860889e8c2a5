import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { contentHashOf } from '@/lib/db/content-hash'

it('the hash is of head and rows as JSON, keys sorted, without spaces, as /about/data says', () => {
  const content = { head: { title: 'Ž', kind: 'issues' }, rows: [{ slug: 'b' }, { slug: 'a' }] }
  const json = '{"head":{"kind":"issues","title":"Ž"},"rows":[{"slug":"b"},{"slug":"a"}]}'
  expect(contentHashOf(content)).toBe(createHash('sha256').update(json, 'utf8').digest('hex'))
})
