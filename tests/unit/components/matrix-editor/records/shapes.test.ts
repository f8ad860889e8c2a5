import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/components/matrix-editor/records/faults'
import { isRecordColumn, movedItem, RECORD_SHAPES } from '@/components/matrix-editor/records/shapes'
import { columnsOf } from '@/lib/domain/columns'

const made = { id: 'one', at: '2024-10-18T16:30+05:30' }

describe('the descriptions of the lists of records', () => {
  test('each column of records has one', () => {
    const columns = columnsOf({ key: 'wtsa-24' }).filter(({ kind }) => kind === 'records')
    expect(columns.map(({ key }) => key).filter(isRecordColumn)).toHaveLength(columns.length)
  })

  test('the fields of a description are those of a new item', () => {
    for (const { fields, blank } of Object.values(RECORD_SHAPES)) {
      const keys = Object.keys(blank(made)).filter((key) => key !== 'id')
      expect(fields.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
    }
  })

  test('what is missing is told at its field', () => {
    const { blank } = RECORD_SHAPES.follow_ups
    expect(faultsOf('follow_ups', [blank(made)]).get('0 action')).toBe(
      'is blank, and must be stated.',
    )
    expect(faultsOf('organizations', [RECORD_SHAPES.organizations.blank(made)])).toEqual(
      new Map([['0 organization', 'must be chosen from the list.']]),
    )
    expect(faultsOf('proposals', [RECORD_SHAPES.proposals.blank(made)]).size).toBe(0)
    const script = { ...RECORD_SHAPES.sources.blank(made), url: 'javascript:alert(1)' }
    expect(faultsOf('sources', [script]).has('0 url')).toBe(true)
  })

  test('an item moves by one place and not beyond the ends', () => {
    expect(movedItem(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(movedItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
    expect(movedItem(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(movedItem(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
  })
})
