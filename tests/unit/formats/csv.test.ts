import fc from 'fast-check'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type CsvForm, csvPieces, csvStream } from '@/lib/formats/csv'
import { unguard } from '@/lib/formats/formula-guard'
import { statedText } from '@/tests/unit/formats/arbitrary-records'

const data: CsvForm = { for: 'data' }
const excel: CsvForm = { for: 'excel', separator: ',' }
const excelSemicolon: CsvForm = { for: 'excel', separator: ';' }

const csv = (lines: string[][], form: CsvForm) => [...csvPieces(lines, form)].join('')

function readAgain(text: string, delimiter: string): string[][] {
  return papaparse.parse<string[]>(text, { delimiter, newline: '\r\n', skipEmptyLines: false }).data
}

describe('a CSV file', () => {
  it('is exact to the byte for data', async () => {
    const lines = [
      ['id', 'title'],
      ['a:res-2', 'one, "two"'],
      ['a:res-10', '=1+1\n\u0645'],
    ]
    const bytes = new Uint8Array(await new Response(csvStream(lines, data)).arrayBuffer())
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
      'id,title\r\na:res-2,"one, ""two"""\r\na:res-10,"=1+1\n\u0645"\r\n',
    )
  })

  it('begins with a BOM and guards against formulas for Excel', async () => {
    const lines = [
      ['Title', 'Summary'],
      ['=1+1', 'a;b'],
      ["'-1", '1,5'],
    ]
    const bytes = new Uint8Array(await new Response(csvStream(lines, excel)).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv(lines, excel)).toBe("\uFEFFTitle,Summary\r\n'=1+1,a;b\r\n''-1,\"1,5\"\r\n")
    expect(csv(lines, excelSemicolon)).toBe("\uFEFFTitle;Summary\r\n'=1+1;\"a;b\"\r\n''-1;1,5\r\n")
  })

  it('reads back in another library as every value that was written', () => {
    const lines = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(
          fc.array(fc.oneof(fc.constant(''), statedText), { minLength: width, maxLength: width }),
          { minLength: 1, maxLength: 4 },
        ),
      )
      .map(([, ...rest]) => [['id', 'title', 'x', 'y'].slice(0, rest[0]?.length ?? 2), ...rest])
    fc.assert(
      fc.property(lines, (written) => {
        expect(readAgain(csv(written, data), ',').slice(0, -1)).toEqual(written)
        for (const form of [excel, excelSemicolon]) {
          const delimiter = form.for === 'excel' ? form.separator : ','
          const read = readAgain(csv(written, form).slice(1), delimiter).slice(0, -1)
          expect(read.map((line) => line.map(unguard))).toEqual(written)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is made a piece at a time, as it is read', () => {
    let made = 0
    function* many() {
      for (; made < 10_000; made += 1) yield [String(made), 'x']
    }
    const pieces = csvPieces(many(), data)
    pieces.next()
    expect(made).toBeLessThan(200)
    pieces.return(undefined)
  })
})
