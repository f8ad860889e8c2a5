import { expect, test } from 'vitest'
import { sentenceOf } from '@/components/publish-gate/change-summary'
import type { RowChange } from '@/lib/domain/changes-between'
import { en } from '@/lib/words/en'

const row = (slug: string, kind: RowChange['kind'], level: RowChange['level'] = null) => {
  return { slug, reference: slug, kind, cells: [], level }
}

const said = (changes: RowChange[]) => sentenceOf(changes, en.gate.candidate)

test('an issue whose level was raised is counted as that, and not as edited too', () => {
  expect(said([row('res-50', 'changed', 'raised')])).toBe('1 raised')
})

test('each issue is counted once', () => {
  const changes = [
    row('res-50', 'changed', 'raised'),
    row('res-64', 'changed', 'lowered'),
    row('res-2', 'changed'),
    row('new-1', 'new'),
    row('res-9', 'dropped'),
  ]
  expect(said(changes)).toBe('1 raised, 1 lowered, 1 new, 1 dropped, 1 edited')
})
