import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PastedCell, readTable } from '@/components/matrix-editor/model/clipboard/html-table'
import { readClipboard } from '@/components/matrix-editor/model/clipboard/read-clipboard'
import { writeHtml } from '@/components/matrix-editor/model/clipboard/write-html'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => one.replace(/\r\n?/g, '\n')),
  fc.constantFrom(
    '=SUM(A1)',
    '&amp; <b>not bold</b> &#39;',
    'قرار رقم ٥٠\nسطر ثان',
    'a\tb  c',
    '\nled by a line',
    "it's -- <!-- no comment -->",
    '</td></tr></table>',
    'x'.repeat(4000),
  ),
)
const own = fc.oneof(
  fc.constant(null),
  fc.record({
    column: fc.constantFrom('proposals', 'title'),
    value: fc.jsonValue().filter((value) => !JSON.stringify(value).includes('-0')),
  }),
)
const cell: fc.Arbitrary<PastedCell> = fc.record({ text, own })
const block = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
const texts = (html: string) => readTable(html)?.rows.map((row) => row.map((one) => one.text))

describe('a table on the clipboard', () => {
  test('what is copied is what is pasted, with what the cells hold', () => {
    fc.assert(
      fc.property(block, (rows) => {
        const expected = JSON.parse(JSON.stringify(rows))
        expect(readTable(writeHtml(rows))).toEqual({ rows: expected, isAmidWords: false })
      }),
    )
  })

  test('cells that span others keep their block a rectangle', () => {
    expect(
      texts(
        '<table><tr><td rowspan=2>a<td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      ),
    ).toEqual([
      ['a', 'b', ''],
      ['', 'c', 'd'],
    ])
  })

  test('line breaks stay in their cell, and the white space of the source does not', () => {
    expect(
      texts(
        '<table>\n <tr>\n  <td>First\n  line<br>\n    second &amp; <b>last</b> </td>\n</table>',
      ),
    ).toEqual([['First line\nsecond & last']])
    expect(texts('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual([['One\nTwo']])
  })

  test('what Google Sheets keeps of a text goes before what it shows', () => {
    const value = '{&quot;1&quot;:2,&quot;2&quot;:&quot;a  b\\nc&quot;}'
    expect(
      texts(`<table><tr><td data-sheets-value="${value}">a b<br/>c</td></tr></table>`),
    ).toEqual([['a  b\nc']])
  })

  test('prose without a table is one cell, and text alone is read as rows', () => {
    const prose = { html: '<p>One</p><p>Two</p>', text: 'One\r\nTwo\r\n' }
    expect(readClipboard(prose)).toEqual([[{ text: 'One\nTwo', own: null }]])
    expect(readClipboard({ ...prose, html: '' })).toHaveLength(2)
    expect(readClipboard({ html: '', text: '' })).toBeNull()
  })

  test('a table amid words, as in a mail, loses none of them', () => {
    const html = '<p>Before</p><table><tr><td>in it</td></tr></table><p>After</p>'
    const text = 'Before\r\nin it\r\nAfter\r\n'
    expect(readClipboard({ html, text })).toEqual([[{ text: 'Before\nin it\nAfter', own: null }]])
    const bare = '<html><body>\n<table><tr><td>in it</td></tr></table>\n</body></html>'
    expect(readClipboard({ html: bare, text: 'in it' })).toEqual([[{ text: 'in it', own: null }]])
  })

  test('damaged HTML and what is no value of a cell do no harm', () => {
    expect(texts('<table><tr><td data-plenary="{">a<td data-sheets-value=x>b')).toEqual([
      ['a', 'b'],
    ])
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (junk) => {
        readTable(`<table><tr><td>${junk}`)
      }),
    )
  })
})
