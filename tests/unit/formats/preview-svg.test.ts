import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Preview } from '@/lib/domain/preview'
import { fitted, previewParts, previewSvg } from '@/lib/formats/preview-svg'

const told = (text: string) => ({ text, instead: '' })
const preview: Preview = {
  kicker: told('WTSA-24 · New Delhi'),
  title: told('WTSA-24 Issues Matrix'),
  dated: 'Issues Matrix No. 2, as of 14 October 2024 · 90 issues',
  notice: null,
  rows: [
    { level: 'high', word: told('High'), text: '5', share: 1 },
    { level: 'low', word: told('Low'), text: '2 of 3 addressed', share: null },
  ],
  foot: told('Published by the desk.'),
}

const svgOf = (shown: Preview) => previewSvg(previewParts(shown))

/** The texts of a picture, as whoever draws it reads them. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text)

describe('the preview of a link', () => {
  it('says what, when, how many at each level, and whose view that is', () => {
    expect(textsOf(svgOf(preview))).toEqual([
      ...['WTSA-24 · New Delhi', 'WTSA-24 Issues Matrix', preview.dated],
      ...['High', '5', 'Low', '2 of 3 addressed', 'Published by the desk.'],
    ])
  })

  it('says that it was withdrawn', () => {
    expect(textsOf(svgOf({ ...preview, notice: 'Withdrawn' }))).toContain('Withdrawn')
  })

  it('breaks a long title into two lines and cuts what is left', () => {
    for (const title of ['An assembly of words '.repeat(9), '世界电信标准化全会'.repeat(9)]) {
      const lines = textsOf(svgOf({ ...preview, title: told(title) })).slice(1, 3)
      expect(lines[0]).not.toContain('…')
      expect(lines[1]).toMatch(/…$/u)
    }
  })

  it('writes smaller what the fonts make wider than it has room', () => {
    const [kicker] = previewParts(preview).lines
    if (kicker === undefined) throw new Error('a preview begins with the meeting')
    expect(fitted(kicker, kicker.room)).toBe(kicker)
    expect(fitted(kicker, kicker.room * 2).size).toBe(kicker.size / 2)
    const [beside] = previewParts({ ...preview, notice: 'Withdrawn' }).lines
    expect(beside?.room).toBeLessThan(kicker.room)
  })

  it('begins a title that reads from right to left at the right', () => {
    const svg = svgOf({ ...preview, title: told('مصفوفة القضايا') })
    expect(svg).toMatch(/text-anchor="end"[^>]*>مصفوفة القضايا</u)
  })

  it('is one picture whatever people wrote', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 })
    fc.assert(
      fc.property(text, text, (title, word) => {
        const rows = [{ level: 'high' as const, word: told(word), text: word, share: 0.5 }]
        const svg = svgOf({ ...preview, title: told(`<${title}&`), rows })
        expect(svg.match(/<text/gu)?.length).toBe(svg.match(/<\/text>/gu)?.length)
        expect(svg.replace(/<\/?(svg|rect|text|g|path|circle)\b[^<>]*>/gu, '')).not.toMatch(/[<>]/u)
        expect(svg).not.toMatch(/&(?!#\d+;)/u)
      }),
      { numRuns: 50 },
    )
  })
})
