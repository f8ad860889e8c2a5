import { expect, test } from 'vitest'
import {
  type FieldGroup,
  PANEL_GROUPS,
  PHONE_GROUPS,
} from '@/components/matrix-editor/model/issue-layout'
import { columnsOf } from '@/lib/domain/columns'

const columns = columnsOf({ key: 'wtsa-24' })
  .filter(({ audience }) => audience !== 'system')
  .map(({ key }) => key)
const laid = (groups: readonly FieldGroup[]) => groups.flatMap((group) => [...group.columns])

test('the whole issue holds every column that people see, once, beside the grid and on a phone', () => {
  expect(laid(PANEL_GROUPS).toSorted()).toEqual(columns.toSorted())
  expect(laid(PHONE_GROUPS).toSorted()).toEqual(columns.toSorted())
})

test('on a phone it begins with where it stands, then concern, result and status', () => {
  expect(laid(PHONE_GROUPS).slice(0, 4)).toEqual([
    'progress',
    'concern',
    'result',
    'concern_status',
  ])
})
