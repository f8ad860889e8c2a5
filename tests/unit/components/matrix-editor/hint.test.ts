import { expect, test } from 'vitest'
import { hintOf } from '@/components/matrix-editor/hint'
import { LEVEL_KEYS } from '@/components/matrix-editor/model/level-keys'
import { columnsOf } from '@/lib/domain/columns'
import { en } from '@/lib/words/en'

const columns = columnsOf({ key: '' })
const hint = (key: string | null, setting: Partial<Parameters<typeof hintOf>[0]> = {}) =>
  hintOf({
    column: columns.find((column) => column.key === key),
    readOnly: null,
    editing: false,
    ranged: false,
    covered: false,
    of: { mayEdit: true, draft: { levels: [] }, words: { editor: en.editor } },
    ...setting,
  })

test('only who may move an issue is told the keys that move it', () => {
  expect(hint(null)).toContain('Alt+Arrow')
  const of = { mayEdit: false, draft: { levels: [] }, words: { editor: en.editor } }
  expect(hint(null, { of })).toBe('')
})

test('the keys are those of the one table, by what is selected', () => {
  expect(hint('title')).toMatch(/^Enter, F2, or typing: edits the cell · Delete: clears · Alt/)
  expect(hint('themes')).toMatch(/^Enter, F2, or typing: edits the cell · Alt/)
  expect(hint('proposals')).toMatch(/^Enter: opens the panel/)
  expect(hint('title', { editing: true })).toContain('Alt+Enter, Shift+Enter: a new line')
  expect(hint('themes', { editing: true })).toContain('Enter in a list: chooses')
  expect(hint('title', { editing: true })).not.toContain('Alt+Arrow')
  expect(hint('title', { ranged: true })).toContain('Ctrl+D: fills down')
})

test('a cell that cannot be edited says why instead', () => {
  expect(hint('id', { readOnly: 'slug-fixed' })).toBe(en.editor.readOnly['slug-fixed'])
})

test('the table names the keys of the levels', () => {
  const letters = Object.keys(LEVEL_KEYS).map((key) => key.toUpperCase())
  const keys = en.editor.keys.groups.flatMap((group) => group.keys.map(([key]) => key.split(', ')))
  expect(keys.map((one) => one.toSorted())).toContainEqual(letters.toSorted())
})
