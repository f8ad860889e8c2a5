import { expect, test } from 'vitest'
import { landingOf, type Span } from '@/components/matrix-editor/model/layout/landing'

const spans: readonly Span[] = [
  { key: 'section', from: 0, to: 100 },
  { key: 'themes', from: 100, to: 300 },
  { key: 'summary', from: 300, to: 400 },
]
const at = (x: number) => landingOf('section', spans, x)

test('a dragged column lands where the middle of a heading is passed', () => {
  expect(at(199)).toBeNull()
  expect(at(201)).toEqual({ beside: 'summary', side: 'before', edge: 300 })
  expect(at(351)).toEqual({ beside: 'summary', side: 'after', edge: 400 })
  expect(at(5000)).toEqual({ beside: 'summary', side: 'after', edge: 400 })
})

test('a column that is dragged to where it stands lands nowhere else', () => {
  expect(at(-50)).toBeNull()
  expect(at(60)).toBeNull()
  expect(landingOf('summary', spans, 5000)).toBeNull()
  expect(landingOf('summary', spans, 201)).toBeNull()
  expect(landingOf('summary', spans, -50)).toEqual({ beside: 'section', side: 'before', edge: 0 })
  expect(landingOf('section', spans.slice(0, 1), 500)).toBeNull()
})
