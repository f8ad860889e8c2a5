import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { WordSource } from '@/components/matrix-editor/model/value-words'
import { ValueChange } from '@/components/matrix-editor/value-change'
import { fieldWords } from '@/components/matrix-history/field-words'
import { en } from '@/lib/words/en'

const { columns, editor, vocabulary } = en
const source: WordSource = {
  words: { columns, editor, vocabulary },
  directory: {
    themes: [
      { key: 'ai', word: 'Artificial intelligence', retired: false },
      { key: 'cybersecurity', word: 'Cybersecurity', retired: false },
    ],
    areas: [],
    organizations: [],
    proponents: [],
    instruments: [],
    people: [],
  },
  sections: [],
  timeZone: 'UTC',
  levels: [
    { key: 'low', word: 'Low', definition: '', off: false },
    { key: 'not-assessed', word: 'Not assessed', definition: '', off: false },
  ],
}

const shown = (column: string, before: unknown, after: unknown) =>
  renderToStaticMarkup(<ValueChange change={{ column, before, after }} source={source} />)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

describe('how a value changed', () => {
  test('a level is told whole, before and after', () => {
    expect(shown('concern', 'not-assessed', 'low')).toBe('Was: Not assessed →. Became: Low')
  })

  test('a result that was blank says so', () => {
    expect(shown('result', null, 'revised')).toContain('blank →')
  })

  test('a list of keys stands in words, whole', () => {
    expect(shown('themes', ['ai'], ['ai', 'cybersecurity'])).toBe(
      'Was: Artificial intelligence →. Became: Artificial intelligence, Cybersecurity',
    )
  })

  test('a text is told word by word', () => {
    expect(shown('title', 'Old title', 'New title')).toContain('[added: New] title')
  })

  test('a fate within a proposal is whole, its key points are not', () => {
    const item = { fate: 'accepted', keyPoints: 'None' }
    const wholeOf = (field: string) =>
      fieldWords({ column: 'proposals', field }, item, source).whole
    expect([wholeOf('fate'), wholeOf('keyPoints')]).toEqual([true, false])
  })
})
