import { expect, test } from 'vitest'
import { foundItems, type PaletteItem } from '@/components/matrix-editor/model/palette'

const item = (word: string, hint = ''): PaletteItem => ({
  id: word,
  kind: 'issue',
  word,
  hint,
  run: () => undefined,
})
const items = [item('NEW (résumé)', 'Res 5'), item('Res 50', 'Cybersecurity'), item('Res 5', 'Old')]
const found = (query: string) => foundItems(items, query).map(({ word }) => word)

test('what reads exactly as the search comes first, then what begins with it', () => {
  expect(found('res 5')).toEqual(['Res 5', 'Res 50', 'NEW (résumé)'])
})

test('an issue is found by its address, which is not shown', () => {
  const known = { ...item('Res 50', 'Cybersecurity'), also: 'res-50' }
  expect(foundItems([known], 'res-50')).toEqual([known])
})

test('every word must occur, case and accents aside', () => {
  expect(found('RESUME new')).toEqual(['NEW (résumé)'])
  expect(found('50 security')).toEqual(['Res 50'])
  expect(found('nowhere')).toEqual([])
  expect(found('')).toHaveLength(3)
})
