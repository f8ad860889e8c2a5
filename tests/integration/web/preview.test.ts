import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET as compare } from '@/app/(public)/[assembly]/compare/[number]/preview.png/route'
import { GET as issues } from '@/app/(public)/[assembly]/issues/[number]/preview.png/route'
import { fitted, previewParts } from '@/lib/formats/preview-svg'
import { lineWidths } from '@/lib/web/preview/line-widths'
import { hasMissing } from '@/lib/web/preview/missing-characters'
import { remove, writeAssembly, writePublication } from '@/tests/support/publication'
import { SITE, testSite } from '@/tests/support/site'
import { aRow, aSnapshot } from '@/tests/support/snapshot'

const { db } = await testSite()

const rows = [aRow('res-1', { concern: 'high' }), aRow('res-2', { concern: 'low' })]
const ask = (handler: typeof issues, number: string, assembly = 'wtsa-24') =>
  handler(new Request(`${SITE}/${assembly}/issues/${number}/preview.png`), {
    params: Promise.resolve({ assembly, number }),
  })

beforeAll(async () => {
  const first = aSnapshot(rows)
  await writeAssembly(db, first)
  const { id: baselineId } = await writePublication(db, first)
  const arabic = { title: 'مصفوفة القضايا', asOf: '2024-10-15' }
  await writePublication(db, aSnapshot(rows, arabic), { number: 2 })
  await remove(db, await writePublication(db, aSnapshot([], { asOf: '2024-10-16' }), { number: 3 }))
  await writePublication(db, aSnapshot(rows, { title: '\uFDD1\uFFFE\uFFFF', asOf: '2024-10-17' }), {
    number: 4,
  })
  await writePublication(db, aSnapshot(rows, { kind: 'outcomes' }), { baselineId })
})

describe('the picture that links to a publication show', () => {
  it.each([
    ['of the issues', issues, '1'],
    ['with a title in Arabic', issues, '2'],
    ['with a title that no font can show', issues, '4'],
    ['of before and after', compare, '1'],
  ])('%s is a PNG of the size that sites take', async (_what, handler, number) => {
    const answer = await ask(handler, number)
    expect(answer.headers.get('content-type')).toBe('image/png')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(bytes.length).toBeLessThan(100_000)
    // Paper alone would be of one colour.
    const { channels } = await sharp(bytes).stats()
    expect(channels[0]?.stdev).toBeGreaterThan(5)
  })

  it.each([
    ['9', 404],
    ['01', 404],
    ['3', 410],
  ])('is none of number %s', async (number, status) => {
    const answer = await ask(issues, number)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'text/plain; charset=utf-8',
    ])
  })
})

const FONTS = {
  serif: ['Source Serif 4 SemiBold', 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'],
  sans: ['Source Sans 3', 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'],
  arabic: ['Noto Sans Arabic', 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'],
} as const

/** How wide the file of a font makes a text, handed over by its path. */
async function widthIn(font: keyof typeof FONTS, text: string, size: number): Promise<number> {
  const [name, file] = FONTS[font]
  const fontfile = path.resolve('node_modules/@expo-google-fonts', file)
  // At 72 dots an inch a point is a pixel.
  const drawn = sharp({ text: { text, fontfile, font: `${name}, ${size}`, dpi: 72 } })
  return (await drawn.raw().toBuffer({ resolveWithObject: true })).info.width
}

describe('a text of a picture', () => {
  it.each([
    ['serif', 1, 'WTSA-24 Issues Matrix'],
    ['sans', 0, 'New Delhi, 15–24 October 2024'],
    ['arabic', 0, 'مصفوفة القضايا'],
  ] as const)('is drawn in the letters of its own font: %s', async (font, at, text) => {
    const told = { text, instead: '' }
    const shown = { kicker: told, title: told, dated: '', notice: null, rows: [], foot: told }
    const line = previewParts(shown).lines[at]
    if (line === undefined) throw new Error('a preview begins with the meeting and a title')
    const [width = 0] = await lineWidths([line])
    expect(Math.abs(width - (await widthIn(font, text, line.size)))).toBeLessThan(5)
  })

  it('stands beside the notice that it was withdrawn, from whichever side it reads', () => {
    const kicker = { text: 'الجمعية', instead: '' }
    const shown = { kicker, title: kicker, dated: '', rows: [], foot: kicker }
    const { lines } = previewParts({ ...shown, notice: 'Withdrawn' })
    const notice = lines.find(({ text }) => text === 'Withdrawn')
    if (notice === undefined || lines[0] === undefined) throw new Error('both are drawn')
    expect(lines[0].x).toBeLessThan(notice.x - notice.room)
  })

  it('is never cut at the edge, however wide its letters are', async () => {
    const wide = { text: 'W'.repeat(120), instead: '' }
    const { lines } = previewParts({
      ...{ kicker: wide, title: wide, dated: wide.text, notice: wide.text, foot: wide },
      rows: [
        { level: 'high', word: wide, text: wide.text, share: null },
        { level: 'low', word: wide, text: wide.text, share: 1 },
      ],
    })
    const widths = await lineWidths(lines)
    const made = lines.map((line, at) => fitted(line, widths[at] ?? 0))
    for (const [at, width] of (await lineWidths(made)).entries()) {
      expect(widths[at]).toBeGreaterThan(lines[at]?.room ?? 0)
      expect(width).toBeLessThanOrEqual((lines[at]?.room ?? 0) + 2)
    }
  })

  it('is shown in every script that a font of ours has', async () => {
    for (const text of ['Łódź “2024” – 5 %', 'Матрица вопросов', 'Ελληνικά', 'مصفوفة القضايا']) {
      expect([text, await hasMissing(text)]).toEqual([text, false])
    }
  })

  it('is known to be a row of boxes where no font has it', async () => {
    for (const text of ['a\uFDD1b', '\u{1FFFE}', '\uFFFF'])
      expect(await hasMissing(text)).toBe(true)
  })
})
