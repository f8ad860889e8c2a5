import { describe, expect, test } from 'vitest'
import { readClipboard } from '@/components/matrix-editor/model/clipboard/read-clipboard'
import { readTsv } from '@/components/matrix-editor/model/clipboard/tsv'
import { officeFile } from '../../../../../support/office-file'

const cells: string[][] = JSON.parse(officeFile('cells.json'))
const texts = (types: { html: string; text: string }) =>
  readClipboard(types)?.map((row) => row.map(({ text }) => text))

describe('what spreadsheets put on the clipboard', () => {
  test('holds what could be mangled', () => {
    const all = cells.flat()
    expect(all.some((text) => text.length === 4000)).toBe(true)
    for (const part of ['\n\n', '\t', '  ', '=SUM', '"no"', 'قرار']) {
      expect(all.some((text) => text.includes(part))).toBe(true)
    }
    expect(officeFile('libreoffice.version.txt')).toMatch(/^LibreOffice \d/)
  })

  test.each([
    ['LibreOffice Calc', 'libreoffice.html', 'libreoffice.tsv'],
    ['Excel', 'excel.html', 'excel.tsv'],
    ['Google Sheets', 'google-sheets.html', 'google-sheets.tsv'],
    ['Google Sheets until 2024', 'google-sheets-2020.html', 'google-sheets.tsv'],
  ])('from %s comes cell by cell as it stood there', (_, html, tsv) => {
    expect(texts({ html: officeFile(html), text: officeFile(tsv) })).toEqual(cells)
  })

  test.each(['libreoffice.html', 'google-sheets-2020.html'])(
    '%s needs no text beside it',
    (html) => {
      expect(texts({ html: officeFile(html), text: '' })).toEqual(cells)
    },
  )

  test.each(['excel.html', 'google-sheets.html'])('%s alone loses runs of spaces only', (html) => {
    const narrow = (rows: string[][] | undefined) =>
      rows?.map((row) => row.map((text) => text.replace(/[ \t]+/g, ' ').trim()))
    expect(narrow(texts({ html: officeFile(html), text: '' }))).toEqual(narrow(cells))
  })

  test.each(['excel.tsv', 'google-sheets.tsv'])('the text of %s alone keeps line breaks', (tsv) => {
    const bare = cells.map((row) =>
      row.map((text) => (text === '"all in quotes"' ? text.slice(1, -1) : text)),
    )
    expect(texts({ html: '', text: officeFile(tsv) })).toEqual(bare)
  })

  test('the text of LibreOffice alone has its rows and columns', () => {
    const rows = readTsv(officeFile('libreoffice.tsv'))
    expect(rows.map((row) => row.length)).toEqual(cells.map((row) => row.length))
  })
})
