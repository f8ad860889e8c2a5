import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  type Asked,
  askedAfter,
  askedWithout,
} from '@/components/matrix-editor/model/rationale-asked'
import type { CellChange } from '@/lib/domain/cell-change'

const issueId = randomUUID()
const made = (change: Pick<CellChange, 'column' | 'before' | 'after'>): CellChange =>
  ({ id: randomUUID(), issueId, ...change }) as CellChange
const concern = (before: string, after: string) =>
  made({ column: 'concern', before, after } as Parameters<typeof made>[0])
const why = (after: string | null) => made({ column: 'concern_rationale', before: null, after })
const none: Asked = new Map()
const columns = (asked: Asked) => [...asked.values()].map(({ column }) => column)

describe('a level that was changed', () => {
  test('waits for its reason until that is written', () => {
    const asked = askedAfter(none, [concern('low', 'high')])
    expect(columns(asked)).toEqual(['concern'])
    expect(columns(askedAfter(asked, [why('Because.')]))).toEqual([])
    expect(columns(askedAfter(asked, [why(null)]))).toEqual(['concern'])
  })

  test('waits for none where both are written in one step', () => {
    expect(columns(askedAfter(none, [concern('low', 'high'), why('Because.')]))).toEqual([])
  })

  test('waits for none once it is what it was, or is not assessed', () => {
    const asked = askedAfter(none, [concern('low', 'high'), concern('high', 'medium')])
    expect(columns(asked)).toEqual(['concern'])
    expect(columns(askedAfter(asked, [concern('medium', 'low')]))).toEqual([])
    expect(columns(askedAfter(asked, [concern('medium', 'not-assessed')]))).toEqual([])
  })

  test('waits no longer where the person says later; the other level of the issue still does', () => {
    const residual = made({
      column: 'residual_concern',
      before: 'low',
      after: 'high',
    } as Parameters<typeof made>[0])
    const asked = askedAfter(none, [concern('low', 'high'), residual])
    expect(columns(askedWithout(asked, { issueId, column: 'concern' }))).toEqual([
      'residual_concern',
    ])
  })
})
