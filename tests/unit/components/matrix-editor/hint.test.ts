import { expect, test } from 'vitest'
import { hintOf } from '@/components/matrix-editor/hint'
import { en } from '@/lib/words/en'

test('only who may move an issue is told the keys that move it', () => {
  const hint = (mayEdit: boolean) =>
    hintOf({
      column: undefined,
      readOnly: null,
      editing: false,
      covered: false,
      of: { mayEdit, draft: { levels: [] }, words: { editor: en.editor } },
    })
  expect(hint(true)).toContain('Alt+Arrow')
  expect(hint(false)).toBe('')
})
