import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mentionsIn, piecesOf } from '@/lib/domain/mentions'

const people = [
  { id: 'ana', name: 'Ana' },
  { id: 'maria', name: 'Ana Maria Ñandú' },
  { id: 'amal', name: 'أمل' },
  { id: 'twin-1', name: 'Lee' },
  { id: 'twin-2', name: 'Lee' },
]

describe('a comment mentions', () => {
  test.each([
    ['whose name stands behind an @', 'Ask @Ana.', ['ana']],
    ['the longer of two names', 'Ask @Ana Maria Ñandú, please', ['maria']],
    ['in capitals or small letters', '@ANA: see above', ['ana']],
    ['in any script', 'رأي @أمل؟', ['amal']],
    ['all of one name', '@Lee, which of you?', ['twin-1', 'twin-2']],
    ['each once', '@Ana and @Ana', ['ana']],
    ['nobody whose name only begins so', '@Anatol and @Ana2', []],
    ['nobody by an address', 'mail x@Ana', []],
    ['nobody without the sign', 'Ana', []],
    ['nobody who is not there', '@Zoe', []],
  ])('%s', (_what, text, ids) => {
    expect(mentionsIn(text, people)).toEqual(ids)
  })

  test('and its pieces are the same text', () => {
    const part = fc.oneof(
      fc.constantFrom('@', '@Ana', ' ', '@Lee', '@Ana Maria ñandú'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        const pieces = piecesOf(text, people)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        expect(pieces.some(({ mention }) => mention)).toBe(mentionsIn(text, people).length > 0)
      }),
    )
  })
})
