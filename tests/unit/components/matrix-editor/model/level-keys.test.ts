import { expect, test } from 'vitest'
import { listLevelKeys } from '@/components/matrix-editor/model/level-keys'
import { levelEntries } from '@/lib/domain/level-entries'
import { en } from '@/lib/words/en'

const words = en.vocabulary

test('the keys of the levels are told in the words of the installation, without those switched off', () => {
  const renamed = {
    high: { word: 'Severe', definition: 'It is severe.', off: false },
    low: { word: 'Low', definition: 'It is low.', off: true },
  }
  expect(listLevelKeys(levelEntries({}, words))).toBe(
    'H high · M medium · L low · N none · P positive · 0 not assessed',
  )
  expect(listLevelKeys(levelEntries(renamed, words))).toBe(
    'H severe · M medium · N none · P positive · 0 not assessed',
  )
})
